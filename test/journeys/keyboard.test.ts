import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  allInSight,
  entitiesOn,
  openExplorer,
  waitForAllInSight,
  waitForAnswer,
  waitForEntities,
  wide,
} from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

const coalition = 'Coalition of the Willing'

describe('by keyboard alone', () => {
  const journey = startJourney()

  const heard = (page: Page, words: RegExp) =>
    page.getByTestId('announcement').getByText(words).waitFor({ state: 'attached' })

  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })

  async function press(page: Page, ...keys: readonly string[]) {
    for (const key of keys) await page.keyboard.press(key)
  }

  async function search(page: Page, typed: string, name: string) {
    await press(page, '/')
    await page.keyboard.type(typed)
    await waitForAnswer(page, typed)
    await page.getByRole('option', { name }).first().waitFor()
    await press(page, 'ArrowDown', 'Enter')
    await page.getByRole('complementary', { name }).getByRole('heading', { name, level: 2 }).waitFor()
  }

  it('searches, expands, walks, reads a claim, closes and undoes on the canvas', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await press(page, '/')
    await search(page, 'coalition of the w', coalition)
    const before = await entitiesOn(page)
    await expect.poll(() => focused(page)).toMatch(/^Graph of/)

    await press(page, '+', '+', '+', '+', '+')
    expect(await allInSight(page)).toBe(false)
    await press(page, '0')
    await waitForAllInSight(page)

    await press(page, 'Enter')
    await waitForEntities(page, 'more', before)
    await heard(page, /of Coalition of the Willing added/)

    await press(page, 'Shift+ArrowRight')
    await heard(page, /^Line selected: .*Coalition of the Willing/)
    const card = page.getByRole('complementary', { name: 'Link' })
    await card.getByRole('blockquote').first().waitFor()

    await press(page, 'Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'card')
    await page.keyboard.press('Tab')
    for (let stops = 0; !(await focused(page)).startsWith('Evidence:'); stops += 1) {
      expect(stops).toBeLessThan(8)
      await press(page, 'Tab')
    }
    const evidence = card.getByRole('button', { name: /^Evidence/ }).first()
    await press(page, 'Enter')
    expect(await evidence.getAttribute('aria-expanded')).toBe('false')
    await press(page, 'Enter')
    expect(await evidence.getAttribute('aria-expanded')).toBe('true')

    await press(page, 'Escape')
    await card.waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.activeElement?.id === 'canvas')

    await press(page, 'ArrowRight')
    await page.getByRole('complementary').first().waitFor()
    await press(page, 'Control+z')
    await heard(page, /^Undone: Expand Coalition of the Willing. \d+ entities and \d+ links/)
    expect(await entitiesOn(page)).toBe(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('does the same in the table, which keeps to what the canvas shows', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await search(page, 'coalition of the w', coalition)
    const before = await entitiesOn(page)
    await press(page, 'Shift+Tab')
    for (
      let stops = 0;
      (await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'surface';
      stops += 1
    ) {
      expect(stops).toBeLessThan(6)
      await press(page, 'Shift+Tab')
    }
    await press(page, 'ArrowRight')
    const table = page.getByRole('grid', { name: 'Entities on the canvas' })
    await table.waitFor()
    expect(await table.getByRole('row', { selected: true }).textContent()).toContain(coalition)

    for (let stops = 0; !(await focused(page)).includes(coalition); stops += 1) {
      expect(stops).toBeLessThan(8)
      await press(page, 'Tab')
    }
    await press(page, 'Enter')
    await waitForEntities(page, 'more', before)
    const expanded = await entitiesOn(page)

    await press(page, 'ArrowDown', 'Delete')
    await waitForEntities(page, 'fewer', expanded)
    await heard(page, /removed from the canvas/)
    await press(page, 'Control+z')
    await waitForEntities(page, 'more', expanded - 1)

    await press(page, ' ')
    await page.waitForFunction(() => document.activeElement?.id === 'card')
    await press(page, 'Escape')
    await page.waitForFunction(() => document.activeElement?.closest('[role=grid]') !== null)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('presses the buttons of a row by key and by pointer, and selects no row by that', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    const table = page.getByRole('grid', { name: 'Entities on the canvas' })
    const walkTo = async (row: RegExp, button: RegExp) => {
      await table.getByRole('row', { name: row }).focus()
      for (let stops = 0; !button.test(await focused(page)); stops += 1) {
        expect(stops).toBeLessThan(8)
        await press(page, 'ArrowRight')
      }
    }
    const before = await entitiesOn(page)
    await walkTo(/^European Union/, /^Expand European Union/)
    await press(page, 'Enter')
    await waitForEntities(page, 'more', before)
    const expanded = await entitiesOn(page)
    await table.getByRole('button', { name: /^Expand Coalition of the Willing/ }).click()
    await waitForEntities(page, 'more', expanded)
    const twice = await entitiesOn(page)
    await walkTo(/^European Union/, /^Remove European Union/)
    await press(page, ' ')
    await waitForEntities(page, 'fewer', twice)
    expect(await table.getByRole('row', { selected: true }).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('reads links as sentences, each opening its claims', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await page.getByRole('tab', { name: /^Entities/ }).focus()
    await press(page, 'ArrowRight', 'Tab')
    await page.keyboard.type('ru')
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Russia is '))
    await press(page, 'Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'card')
    const claim = page
      .getByRole('complementary', { name: 'Link' })
      .getByRole('button', { name: /^Evidence: Russia is / })
    await claim.first().waitFor()
    await page.context().close()
  })

  it('shows above all that is drawn that the keyboard is upon the canvas', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const isRinged = () =>
      page.getByRole('application').evaluate((frame) => {
        const ring = getComputedStyle(frame, '::after')
        const drawn = [...(frame.querySelector('[data-testid=canvas]')?.children ?? [])]
        const sheets = drawn.map((sheet) => Number(getComputedStyle(sheet).zIndex) || 0)
        return ring.outlineStyle === 'solid' && Number(ring.zIndex) > Math.max(...sheets)
      })
    expect(await isRinged()).toBe(false)
    await page.getByRole('application').focus()
    await press(page, 'Home')
    expect(await isRinged()).toBe(true)
    await page.context().close()
  })

  it('lists the keys, gives the focus back, and lets single signs be turned off', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('application').focus()
    await press(page, '?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.getByRole('checkbox').focus()
    await press(page, ' ', 'Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.activeElement?.id === 'canvas')
    await page.getByRole('button', { name: 'Legend' }).focus()
    await press(page, '/')
    expect(await focused(page)).toContain('Legend')
    await page.getByRole('application').focus()
    await press(page, '/')
    await expect.poll(() => focused(page)).toBe('Search')
    await page.context().close()
  })
})
