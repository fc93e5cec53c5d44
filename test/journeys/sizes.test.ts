import { describe, expect, it } from 'vitest'
import { bringIn, openExplorer } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

describe('the page in windows between a phone and a desk', () => {
  const journey = startJourney()

  it.each([360, 390, 720, 768, 900, 1024, 1100, 1200, 1280])(
    'leaves the search room for its words at %i pixels',
    async (width) => {
      const { page } = await openExplorer(journey.browser, journey.server.url, { width, height: 768 })
      const search = page.getByRole('combobox', { name: 'Search' })
      const isCut = await search.evaluate((input) => {
        if (!(input instanceof HTMLInputElement)) return true
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input)
        const pen = document.createElement('canvas').getContext('2d')
        if (pen === null) return true
        pen.font = font
        const words = pen.measureText(input.placeholder).width
        return words > input.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
      })
      expect(isCut).toBe(false)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    },
  )

  it.each([
    ['Tap', true],
    ['Click', false],
  ])('says to %s where that is what a reader does', async (does, hasTouch) => {
    const context = await journey.browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch,
      isMobile: hasTouch,
    })
    const page = await context.newPage()
    await page.goto(journey.server.url)
    await page.getByRole('button', { name: 'Legend' }).click()
    expect(await page.getByText('to read.').textContent()).toMatch(new RegExp(`^${does} to read`))
    await context.close()
  })

  it.each([
    [1024, false],
    [1440, true],
  ])('opens the legend at %i pixels only where names keep their room', async (width, isOpen) => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width, height: 768 })
    expect(await page.getByRole('button', { name: 'Legend' }).getAttribute('aria-expanded')).toBe(String(isOpen))
    await page.context().close()
  })

  it('leaves the filters that are set in sight above those to choose from on a phone', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 390, height: 844 })
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: /^Countries/ }).check()
    const chip = await page.getByRole('button', { name: 'Remove filter: Countries' }).boundingBox()
    const panel = await page.getByRole('region', { name: 'Filters', exact: true }).boundingBox()
    expect(panel?.y).toBeGreaterThan((chip?.y ?? 0) + (chip?.height ?? 0))
    await page.context().close()
  })

  it('breaks a word that is longer than its line, in the list of the search and on a card', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 390, height: 844 })
    const isCutOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          element.textContent = 'Donaudampfschifffahrt'.repeat(9)
          const box = element.getBoundingClientRect()
          const words = document.createRange()
          words.selectNodeContents(element)
          return words.getBoundingClientRect().right > box.right + 1 || box.right > innerWidth
        })
    await bringIn(page, 'boris', /Boris Johnson/)
    await page.getByRole('complementary', { name: 'Boris Johnson' }).getByText('Former offices').waitFor()
    expect([await isCutOf('.claim-sentence'), await isCutOf('.claim .claim-notes > *')]).toEqual([false, false])
    await page.getByRole('combobox', { name: 'Search' }).fill('ukraine')
    await page.getByRole('option').first().waitFor()
    expect(await isCutOf('.search-option-name')).toBe(false)
    await page.context().close()
  })

  it.each([768, 1024, 1440])('breaks no name within a word in the table beside a card at %i pixels', async (width) => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width, height: 768 })
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await page.getByRole('row', { name: 'European Union' }).click()
    await page.getByRole('complementary', { name: 'European Union' }).getByText('Members').waitFor()
    const broken = await page.locator('.row-name > span').evaluateAll((names) =>
      names
        .map((name) => name.firstChild)
        .filter((text) => text instanceof Text)
        .filter((text) => {
          const words = text.data.split(/\s+/)
          const range = document.createRange()
          range.selectNodeContents(text)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          return lines.size > words.length
        })
        .map((text) => text.data),
    )
    expect(broken).toEqual([])
    await page.context().close()
  })

  it('names years below the time strip that do not touch, beside a card too', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 1024, height: 768 })
    await bringIn(page, 'ukraine', /^Ukraine/)
    await page.getByRole('complementary', { name: 'Ukraine' }).waitFor()
    const years = page.locator('.time-axis span')
    await years.nth(1).waitFor()
    const boxes = await years.evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect()))
    const gaps = boxes.slice(1).map((box, index) => box.left - (boxes[index]?.right ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(4)
    await page.context().close()
  })

  it('keeps in sight at 200 % zoom what brings in the chosen neighbours', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 720, height: 450 })
    await bringIn(page, 'ukraine', /^Ukraine/)
    const card = page.getByRole('complementary', { name: 'Ukraine' })
    await card.getByRole('button', { name: /^Choose/ }).click()
    const choice = page.getByRole('dialog', { name: 'Expand Ukraine' })
    const bring = choice.getByRole('button', { name: /^Bring in/ })
    await bring.waitFor()
    const [button, dialog] = [await bring.boundingBox(), await choice.boundingBox()]
    if (button === null || dialog === null) throw new Error('The choice is not on the page')
    const popover = await choice.evaluate((element) => element.parentElement?.getBoundingClientRect().bottom ?? 0)
    expect(button.y + button.height).toBeLessThanOrEqual(popover)
    await page.context().close()
  })

  it('leaves the canvas and the filters room on a phone on its side', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 844, height: 390 })
    expect(await page.getByRole('button', { name: 'Legend' }).getAttribute('aria-expanded')).toBe('false')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: /^Countries/ }).waitFor()
    const height = await page.locator('.filter-panel-content').evaluate((content) => content.clientHeight)
    expect(height).toBeGreaterThan(180)
    await page.context().close()
  })

  it('shows the filters beside what they filter at 200 % zoom, each within reach', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 720, height: 450 })
    await page.getByRole('button', { name: 'Filter' }).click()
    const panel = page.getByRole('region', { name: 'Filters', exact: true })
    const boxes = panel.getByRole('checkbox')
    await panel.getByRole('checkbox', { name: /^Member of/ }).check()
    await page.getByRole('region', { name: 'Filters set' }).waitFor()
    for (const control of [...(await boxes.all()), ...(await panel.getByRole('button').all())]) {
      // A click that would meet something else waits in vain.
      await control.click({ trial: true })
    }
    const [room, shown] = [await panel.boundingBox(), await panel.locator('.filter-panel-content').boundingBox()]
    expect(shown?.height).toBeGreaterThan(220)
    expect(room?.x).toBeGreaterThan(300)
    await panel.getByRole('checkbox', { name: /^People/ }).check()
    const message = await page.getByRole('button', { name: 'Clear filters' }).first().boundingBox()
    expect((message?.x ?? 0) + (message?.width ?? 0)).toBeLessThan(room?.x ?? 0)
    await page.context().close()
  })

  it('leaves room for the canvas beside a comparison at 200 % zoom', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width: 720, height: 450 })
    await bringIn(page, 'ukraine', /^Ukraine/)
    await page.getByRole('button', { name: 'Compare with…' }).click()
    const card = page.getByRole('complementary')
    await card.getByRole('combobox').fill('russ')
    await card
      .getByRole('option', { name: /^Russia/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^What they share/ }).waitFor()
    expect((await page.getByTestId('canvas').boundingBox())?.width).toBeGreaterThan(280)
    expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it.each([780, 1024])('leaves the bars of the time strip most of it beside a card at %i pixels', async (width) => {
    const { page } = await openExplorer(journey.browser, journey.server.url, { width, height: 800 })
    await bringIn(page, 'ukraine', /^Ukraine/)
    await page.getByRole('complementary', { name: 'Ukraine' }).waitFor()
    const strip = page.getByRole('region', { name: 'Claims over time' })
    await strip.getByRole('slider', { name: 'From' }).focus()
    await page.keyboard.press('ArrowRight')
    const clear = strip.getByRole('button', { name: 'Clear the period' })
    await clear.waitFor()
    for (const button of await strip.getByRole('button').all()) await button.click({ trial: true })
    const [whole, bars, last] = [
      await strip.boundingBox(),
      await page.getByTestId('time-bars').boundingBox(),
      await clear.boundingBox(),
    ]
    if (whole === null || bars === null || last === null) throw new Error('The time strip is not on the page')
    expect(bars.width).toBeGreaterThan(whole.width / 2)
    expect(last.x + last.width).toBeLessThanOrEqual(whole.x + whole.width)
    await page.context().close()
  })
})
