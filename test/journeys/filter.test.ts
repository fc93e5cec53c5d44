import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { bringIn, clickOnCanvas, openExplorer, phone, positionsOn, waitForAllInSight, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

/** How many entities and links the canvas shows, of all that stand on it. */
const shownOn = (page: Page) =>
  page.getByTestId('canvas').evaluate(({ dataset }) => [Number(dataset.shownEntities), Number(dataset.shownLinks)])

const waitUntilShown = (page: Page, entities: number, links: number): Promise<unknown> =>
  page.waitForFunction(
    ([entities, links]) => {
      const canvas = document.querySelector<HTMLElement>('[data-testid=canvas]')
      return Number(canvas?.dataset.shownEntities) === entities && Number(canvas?.dataset.shownLinks) === links
    },
    [entities, links] as const,
  )

const isSeen = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => window.entente?.pointOf(wanted) !== null, id)

const choice = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })

/** Without the alliances, whose memberships begin in eighty years: these dates lie within months. */
const dossiers = [
  'seed/dossiers/western-forces-article.yaml',
  'seed/dossiers/people-organisations-places.yaml',
  'test/journeys/dated-news.yaml',
]

describe('filtering the canvas', () => {
  const journey = startJourney(dossiers)

  it('by kind and claim hides the rest, moves nothing, is taken back by undo and cleared at once', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const all = await shownOn(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await choice(page, /^Countries/).check()
    await choice(page, /^Urged/).check()
    await waitUntilShown(page, 2, 1)
    expect(await page.getByRole('button', { name: 'Filter: 2 filters set' }).isVisible()).toBe(true)
    expect(await isSeen(page, 'person:boris-johnson')).toBe(true)
    await page.getByText('Gone').click()
    await page.waitForFunction(() => window.entente?.pointOf('person:boris-johnson') === null)
    expect(await isSeen(page, 'country:AL')).toBe(true)
    expect(await positionsOn(page)).toEqual(before)
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Clear all' }).click()
    await waitUntilShown(page, all[0] ?? 0, all[1] ?? 0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await waitUntilShown(page, 2, 1)
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('from the legend, by mouse and by keys: a kind is a filter, lines of one style are set apart', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const all = await shownOn(page)
    const entry = (name: RegExp) => page.getByRole('region', { name: 'Legend' }).getByRole('button', { name })
    const pressedOn = () => page.locator('.legend-entry[aria-pressed=true]').allTextContents()
    await entry(/^People/).click()
    await page.getByRole('button', { name: 'Remove filter: People' }).waitFor()
    const [people] = await shownOn(page)
    expect(await entry(/^People/).textContent()).toContain(`People${people} of`)
    await entry(/^Events/).focus()
    await page.keyboard.press('ArrowDown')
    await entry(/^Plans/)
      .and(page.locator(':focus'))
      .press('Enter')
    await page.getByRole('button', { name: 'Remove filter: People, Plans' }).waitFor()
    expect(await pressedOn()).toHaveLength(2)
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Clear all' }).click()
    await waitUntilShown(page, all[0] ?? 0, all[1] ?? 0)
    const standsOut = page.getByTestId('announcement').filter({ hasText: /stands? out/ })
    await entry(/^Conflict/).press('Space')
    expect(await pressedOn()).toEqual(['Conflict'])
    await standsOut.waitFor({ state: 'attached' })
    await entry(/^Only planned/).click()
    expect(await pressedOn()).toEqual(['Only planned or conditional'])
    expect(await shownOn(page)).toEqual(all)
    await clickOnCanvas(page, 'person:boris-johnson')
    await page.getByRole('complementary', { name: 'Boris Johnson' }).waitFor()
    await page.getByRole('button', { name: 'Legend' }).click()
    expect(await pressedOn()).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('leaves all in sight beside the open filters, moves no entity, and goes back when they close', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const ids = Object.keys(before)
    const seen = await page.evaluate((ids) => ids.map((id) => window.entente?.pointOf(id)), ids)
    const panel = page.getByRole('region', { name: 'Filters', exact: true })
    await page.getByRole('button', { name: 'Filter' }).click()
    const isClear = (side: number) =>
      page.waitForFunction(([ids, side]) => ids.every((id) => (window.entente?.pointOf(id)?.x ?? side) < side), [
        Object.keys(before),
        side,
      ] as const)
    await isClear((await panel.boundingBox())?.x ?? 0)
    await clickOnCanvas(page, 'country:UA')
    await page.getByRole('complementary', { name: 'Ukraine' }).waitFor()
    await isClear((await panel.boundingBox())?.x ?? 0)
    await page.getByRole('complementary', { name: 'Ukraine' }).getByRole('button', { name: 'Close' }).click()
    await panel.getByRole('button', { name: 'Close the filters' }).click()
    await page.waitForFunction(
      ([ids, seen]) => JSON.stringify(ids.map((id) => window.entente?.pointOf(id))) === JSON.stringify(seen),
      [ids, seen] as const,
    )
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('counts beside each choice the claims that pass with it', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('button', { name: 'Filter' }).click()
    await choice(page, /^Dated news/).check()
    await choice(page, /^Urged, ?1|^Urged 1/).waitFor()
    const kinds = page.getByRole('group', { name: 'Kind' })
    await kinds.getByRole('checkbox', { name: 'Countries 5 entities' }).waitFor()
    await choice(page, /^Criticised/).check()
    await kinds.getByRole('checkbox', { name: 'Countries 2 entities' }).waitFor()
    await kinds.getByRole('checkbox', { name: 'People 0 entities' }).waitFor()
    await page.context().close()
  })

  it('by time is chosen on the strip, by dragging and by keys, with what has no date apart', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const strip = page.getByRole('region', { name: 'Claims over time' })
    const undated = strip.getByRole('button', { name: /no date/ })
    const bars = await page.getByTestId('time-bars').boundingBox()
    if (bars === null) throw new Error('The time strip is not on the page')
    const from = strip.getByRole('slider', { name: 'From' })
    expect(await from.getAttribute('aria-valuetext')).toBe('Mar 2025, 1 claim')
    const at = (month: number) => bars.x + ((month + 0.5) * bars.width) / 12
    await page.mouse.move(at(3), bars.y + 9)
    await page.mouse.down()
    await page.mouse.move(at(7), bars.y + 9, { steps: 4 })
    await page.mouse.up()
    await strip.getByText('Jun 2025 – Oct 2025').waitFor()
    await waitUntilShown(page, 2, 1)
    expect(await undated.getAttribute('aria-pressed')).toBe('false')
    await from.focus()
    await page.keyboard.press('Home')
    await strip.getByText('Mar 2025 – Oct 2025').waitFor()
    await waitUntilShown(page, 3, 2)
    expect(await faultsOn(page)).toEqual([])
    await undated.click()
    await strip.getByText('Mar 2025 – Oct 2025, or no date').waitFor()
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.shownLinks) > 100,
    )
    await page.getByRole('button', { name: 'Clear the period' }).click()
    await page.getByRole('region', { name: 'Filters set' }).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says so where nothing passes, keeps what is selected, and leads out again', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const all = await shownOn(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await choice(page, /^People/).check()
    await choice(page, /^Member of/).check()
    await page.getByText('Nothing passes these filters').waitFor()
    expect(await shownOn(page)).toEqual([0, 0])
    expect(await faultsOn(page)).toEqual([])
    await bringIn(page, 'boris', /Boris Johnson/)
    await waitUntilShown(page, 1, 0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await waitUntilShown(page, all[0] ?? 0, all[1] ?? 0)
    await page.context().close()
  })

  it('works on a phone, where the sheet holds the time strip too', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, phone)
    expect(await page.getByRole('region', { name: 'Claims over time' }).count()).toBe(0)
    for (const name of ['Albania', 'Austria', 'Belgium']) {
      await bringIn(page, name, new RegExp(`^${name}`))
      await page.getByRole('complementary', { name }).waitFor()
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'Filter' }).click()
    const sheet = page.getByRole('region', { name: 'Filters', exact: true })
    await sheet.getByRole('slider', { name: 'To' }).focus()
    await page.keyboard.press('ArrowLeft')
    await sheet.getByText('Mar 2025 – Jan 2026').waitFor()
    await waitUntilShown(page, 5, 3)
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.id === 'filters-toggle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await page.getByRole('tab', { name: /^Links/ }).click()
    await page.getByRole('tab', { name: /^Entities/ }).click()
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('leaves all entities in sight and in reach on a phone, however many filters are set', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, phone)
    await page.getByRole('button', { name: 'Filter' }).click()
    for (const name of [/^Countries/, /^Organisations/, /^Supports/, /^Member of/, /^Stated/, /^Ukraine: Calls/]) {
      await choice(page, name).check()
    }
    await page.keyboard.press('Escape')
    const set = page.getByRole('region', { name: 'Filters set' })
    expect(await set.getByRole('listitem').count()).toBe(4)
    await waitForAllInSight(page)
    const bar = await set.boundingBox()
    const canvas = await page.getByTestId('canvas').boundingBox()
    if (bar === null || canvas === null) throw new Error('The filters or the canvas are not on the page')
    expect(bar.y + bar.height).toBeLessThanOrEqual(canvas.y)
    expect(canvas.height).toBeGreaterThan(0.7 * phone.height)
    await set.getByRole('button', { name: /^Remove filter: Ukraine: Calls/ }).click()
    await set.getByRole('listitem').nth(3).waitFor({ state: 'detached' })
    await page.locator('.filter-bar[aria-busy=true]').waitFor({ state: 'detached' })
    expect(await faultsOn(page)).toEqual([])
    await page.context().close()
  })

  it('keeps cards and paths to the claims that pass, and tells what it hides', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('button', { name: /^Filter/ }).click()
    await page.getByRole('checkbox', { name: /^Member of/ }).check()
    await page.getByRole('checkbox', { name: /^Supports/ }).check()
    await page.keyboard.press('Escape')
    await bringIn(page, 'boris joh', /^Boris Johnson/)
    const card = page.getByRole('complementary', { name: 'Boris Johnson' })
    await card.getByText(/^\d+ claims, hidden by the filter/).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await card.getByRole('button', { name: 'Show all' }).click()
    await card.getByText('All claims, those too that the filter hides.').waitFor()
    await card.getByRole('heading', { name: /^Urged/ }).waitFor()
    await card.getByRole('button', { name: 'Find a path to…' }).click()
    await page.getByRole('combobox', { name: 'Where does the path lead?' }).fill('ukraine')
    await page.keyboard.press('Enter')
    await page.getByText('No path of at most 4 steps', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Look over everything' }).click()
    await page.getByText('Over everything, whether or not it passes the filter.').waitFor()
    await page.getByText(/shortest first\. The open one/).waitFor()
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
