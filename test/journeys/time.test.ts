import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { openExplorer, phone, waitForCanvas, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

const stripOn = (page: Page) => page.getByRole('region', { name: 'Claims over time' })

/** How many claims the strip says that it shows, and that lie on either side. */
async function countsOn(page: Page): Promise<readonly number[]> {
  const numbers = async (selector: string) =>
    (await stripOn(page).locator(selector).allInnerTexts()).map((text) =>
      Number(/[\d,]+/.exec(text)?.[0].replace(',', '')),
    )
  const [shown = 0] = await numbers('.time-readout')
  const [earlier = 0] = await numbers('.time-beside[data-side=earlier]')
  const [later = 0] = await numbers('.time-beside[data-side=later]')
  return [earlier, shown, later]
}

/** All that a screen reader is told from now on: what comes next takes its place on the page. */
async function sayingsOn(page: Page): Promise<() => Promise<readonly string[]>> {
  const region = page.getByTestId('announcement')
  const said = await region.evaluateHandle((element) => {
    const sayings: string[] = []
    new MutationObserver(() => sayings.push(element.textContent)).observe(element, {
      characterData: true,
      childList: true,
      subtree: true,
    })
    return sayings
  })
  return () => said.jsonValue()
}

/** The period that is chosen, in words. */
const periodOn = async (page: Page): Promise<string> =>
  ((await stripOn(page).locator('.time-chosen').textContent()) ?? '').replace(/(Zoom in)?Clear$/, '')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** From the first to the last year, or to others, by keys alone. */
async function choosePeriod(page: Page, steps: { readonly from: number; readonly to: number }): Promise<void> {
  const strip = stripOn(page)
  for (const [name, key, count] of [
    ['From', 'ArrowRight', steps.from],
    ['To', 'ArrowLeft', steps.to],
  ] as const) {
    await strip.getByRole('slider', { name }).focus()
    for (let step = 0; step < count; step += 1) await page.keyboard.press(key)
  }
  await strip.getByRole('button', { name: 'Clear the period' }).waitFor()
}

describe('looking closer at a part of time', () => {
  const journey = startJourney()

  it('that is chosen tells its months and what lies outside, and is true to undo and to the address', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const strip = stripOn(page)
    await strip.getByText(/^\d+ claims, by year/).waitFor()
    expect(await strip.getByRole('button', { name: 'All time' }).count()).toBe(0)
    await choosePeriod(page, { from: 55, to: 15 })
    const chosen = await periodOn(page)
    expect(chosen).toMatch(/^2000 – 20\d\d$/)
    const said = await sayingsOn(page)
    await strip.getByRole('button', { name: 'Zoom in on the period' }).click()
    await strip.getByText(/by month/).waitFor()
    const counts = await countsOn(page)
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(await strip.getByRole('button', { name: 'Zoom in on the period' }).count()).toBe(0)
    await expect
      .poll(said)
      .toContainEqual(
        expect.stringMatching(/^The time strip shows 2000 – 20\d\d by month: \d+ claims, \d+ earlier, \d+ later\.$/),
      )
    expect(await faultsOn(page)).toEqual([])
    await strip.getByRole('button', { name: 'Clear the period' }).click()
    await page.getByRole('region', { name: 'Filters set' }).waitFor({ state: 'detached' })
    expect(await countsOn(page)).toEqual(counts)
    await strip.getByRole('button', { name: /claims? earlier/ }).click()
    await strip.getByText(/in Jan 19|in 19/).waitFor()
    expect(sum(await countsOn(page))).toBe(sum(counts))
    await page.getByRole('button', { name: 'Undo' }).click()
    await strip.getByRole('button', { name: 'Zoom in on the period' }).waitFor()
    await strip.getByRole('button', { name: 'Zoom in on the period' }).click()
    await strip.getByText(/by month/).waitFor()
    expect(await countsOn(page)).toEqual(counts)
    await strip.getByRole('button', { name: 'All time' }).click()
    await strip.getByText(/claims, by year/).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is done by the wheel and by keys, and leaves the filter as it is', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const strip = stripOn(page)
    const dated = async () => sum(await countsOn(page))
    await strip.getByText(/claims, by year/).waitFor()
    await strip.getByRole('slider', { name: 'To' }).focus()
    await page.keyboard.press('+')
    await strip.getByRole('button', { name: /claims? earlier/ }).waitFor()
    expect(await strip.getByRole('button', { name: /claims? later/ }).count()).toBe(0)
    const all = await dated()
    await page.keyboard.press('+')
    await strip.getByText(/by month/).waitFor()
    expect(await dated()).toBe(all)
    const bars = await page.getByTestId('time-bars').boundingBox()
    if (bars === null) throw new Error('The time strip is not on the page')
    await page.mouse.move(bars.x + 5, bars.y + 9)
    const [, shown = 0] = await countsOn(page)
    await page.mouse.wheel(0, -100)
    await strip.getByRole('button', { name: /claims? later/ }).waitFor()
    await page.mouse.move(0, 0)
    expect((await countsOn(page))[1]).toBeLessThan(shown)
    expect(await dated()).toBe(all)
    await strip.getByRole('slider', { name: 'To' }).focus()
    await page.keyboard.press('0')
    await strip.getByText(/claims, by year/).waitFor()
    expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keeps to a period that an address holds, however short it is', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const strip = stripOn(page)
    await strip.getByText(/claims, by year/).waitFor()
    await strip.getByRole('slider', { name: 'To' }).focus()
    for (const key of ['+', '+', '+']) {
      await page.keyboard.press(key)
      await strip.locator('.time-beside').first().waitFor()
    }
    await strip.getByText(/by month/).waitFor()
    await page.keyboard.press('Home')
    await strip.getByRole('button', { name: 'Clear the period' }).waitFor()
    const chosen = await periodOn(page)
    await page.waitForFunction(() => location.hash.includes('view='))
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await waitForCanvas(page)
    await strip.getByText(/by (month|day)/).waitFor()
    expect(await periodOn(page)).toBe(chosen)
    await page.context().close()
  })

  it('works in the sheet of a phone', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, phone)
    await page.getByRole('button', { name: 'Filter' }).click()
    await choosePeriod(page, { from: 55, to: 0 })
    await stripOn(page).getByRole('button', { name: 'Zoom in on the period' }).click()
    await stripOn(page)
      .getByRole('button', { name: /claims? earlier/ })
      .waitFor()
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
