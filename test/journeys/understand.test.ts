import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import {
  bringIn,
  clickOnCanvas,
  entitiesOn,
  openExplorer,
  phone,
  positionsOn,
  waitForEntities,
  wide,
} from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

describe('understanding how entities are tied', () => {
  const journey = startJourney()

  const open = (viewport = wide) => openExplorer(journey.browser, journey.server.url, viewport)

  async function pickOf(page: Page, typed: string, name: RegExp) {
    const picker = page.getByRole('complementary').getByRole('combobox')
    await picker.fill(typed)
    await page.getByRole('complementary').getByRole('option', { name }).first().click()
  }

  async function findPath(page: Page, from: readonly [string, RegExp], to: readonly [string, RegExp]) {
    await bringIn(page, ...from)
    await page.getByRole('button', { name: 'Find a path to…' }).click()
    await pickOf(page, ...to)
  }

  it('finds the paths between two entities, draws them, and tells each step in a sentence with its words', async () => {
    const { page, complaints } = await open()
    await page.getByRole('application').focus()
    const before = await positionsOn(page)
    await findPath(page, ['boris', /Boris Johnson/], ['putin', /Vladimir Putin/])
    const paths = page.getByRole('complementary', { name: 'Paths' })
    await paths.getByText('5 paths, shortest first.').waitFor()
    const after = await positionsOn(page)
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    const choices = paths.getByRole('button', { name: /^\d steps/ })
    expect(await choices.count()).toBe(5)
    expect(await choices.first().getAttribute('aria-expanded')).toBe('true')
    await choices.nth(1).click()
    expect(await choices.nth(1).getAttribute('aria-expanded')).toBe('true')
    await paths
      .getByRole('button', { name: /^Evidence: .*Vladimir Putin/ })
      .first()
      .click()
    await paths.getByText('Ukraine: Calls for Western Forces to Deploy').first().waitFor()
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says that there is no path, and looks further', async () => {
    const { page } = await open()
    await findPath(page, ['malta', /^Malta/], ['ethiop', /^Ethiopia/])
    await page.getByText('No path of at most 4 steps', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Look up to 6 steps far' }).click()
    await page
      .getByText(/paths?, shortest first|The only path|No path of at most 6 steps/)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('compares two entities: what ties them, what each said, what they share and what only one has', async () => {
    const { page, complaints } = await open()
    await bringIn(page, 'ukraine', /^Ukraine/)
    await page.getByRole('button', { name: 'Compare with…' }).click()
    await page.getByRole('combobox', { name: 'Compare it with which entity?' }).waitFor()
    await pickOf(page, 'russ', /^Russia/)
    const comparison = page.getByRole('complementary', { name: 'Comparison' })
    for (const name of [/^What ties them 1$/, /^What each said/, /^What they share 2$/, /^What only one is tied to/]) {
      await comparison.getByRole('heading', { name }).waitFor()
    }
    await comparison.getByRole('button', { name: 'Coordinated military response' }).first().click()
    await page.getByRole('complementary', { name: 'Coordinated military response' }).waitFor()
    await page.getByRole('button', { name: 'Back to the comparison' }).click()
    await comparison.getByRole('button', { name: 'Paths between them' }).click()
    await page
      .getByRole('complementary', { name: 'Paths' })
      .getByRole('button', { name: /^1 step/ })
      .waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('keeps a comparison and paths to the filter, says so, and shows everything when asked', async () => {
    const { page, complaints } = await open()
    await bringIn(page, 'ukraine', /^Ukraine/)
    await page.getByRole('button', { name: 'Compare with…' }).click()
    await pickOf(page, 'russ', /^Russia/)
    const comparison = page.getByRole('complementary', { name: 'Comparison' })
    const shared = (count: number) =>
      comparison.getByRole('heading', { name: `What they share ${count}`, exact: true }).waitFor()
    await shared(2)
    expect(await comparison.getByText('the filter').count()).toBe(0)

    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('checkbox', { name: /^Plans/ }).check()
    await page.keyboard.press('Escape')
    await shared(1)
    await comparison.getByText('Only what passes the filter.').waitFor()
    await comparison.getByText('Nothing that either said passes the filter.').waitFor()
    expect(await faultsOn(page)).toEqual([])

    await comparison.getByRole('button', { name: 'Paths between them' }).click()
    const paths = page.getByRole('complementary', { name: 'Paths' })
    await paths.getByText('Only over what passes the filter.').waitFor()
    const passing = await paths.getByRole('button', { name: /^\d steps?/ }).count()
    await paths.getByRole('button', { name: 'Look over everything' }).click()
    await paths.getByText('Over everything, whether or not it passes the filter.').waitFor()
    expect(await paths.getByRole('button', { name: /^\d steps?/ }).count()).toBeGreaterThan(passing)

    await paths.getByRole('button', { name: 'Compare the two' }).click()
    await shared(1)
    await comparison.getByRole('button', { name: 'Compare everything' }).click()
    await shared(2)
    await comparison.getByText('Everything, whether or not it passes the filter.').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('compares what is selected with what is clicked while Shift is held', async () => {
    const { page } = await open()
    await bringIn(page, 'putin', /^Vladimir Putin/)
    await page.getByRole('complementary', { name: 'Vladimir Putin' }).waitFor()
    await page.keyboard.down('Shift')
    await clickOnCanvas(page, 'country:RU')
    await page.keyboard.up('Shift')
    await page.getByRole('heading', { name: 'Vladimir Putin and Russia' }).waitFor()
    await page.context().close()
  })

  it('takes back in one step what a path brought in', async () => {
    const { page } = await open()
    await bringIn(page, 'boris', /Boris Johnson/)
    const count = await entitiesOn(page)
    await page.getByRole('button', { name: 'Find a path to…' }).click()
    await pickOf(page, 'hungary', /^Hungary/)
    await page.getByText(/shortest first|The only path/).waitFor()
    await waitForEntities(page, 'more', count)
    const drawn = await entitiesOn(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await waitForEntities(page, 'fewer', drawn)
    expect(await entitiesOn(page)).toBe(count)
    await page.context().close()
  })

  it('shows on a card what contradicts what, in the words of both sides, and the documents that speak of it', async () => {
    const { page } = await open()
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    const card = page.getByRole('complementary', { name: 'Coalition of the Willing' })
    const contradiction = card.getByRole('complementary', { name: 'Contradiction' })
    await contradiction.getByText('two organizations', { exact: true }).waitFor()
    await contradiction.getByText('the European Commission, the European Council, and NATO', { exact: true }).waitFor()
    await card.getByRole('heading', { name: /^Sources/ }).waitFor()
    await card
      .getByText(/^\d+ claims · named in/)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('works on a phone', async () => {
    const { page, complaints } = await open(phone)
    await page.getByRole('combobox', { name: 'Search' }).click()
    await page.keyboard.type('boris')
    await page
      .getByRole('option', { name: /Boris Johnson/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Find a path to…' }).click()
    await pickOf(page, 'russ', /^Russia/)
    await page.getByRole('complementary', { name: 'Paths' }).getByText('5 paths, shortest first.').waitFor()
    await page.getByRole('button', { name: 'Compare the two' }).click()
    await page.getByRole('complementary', { name: 'Comparison' }).getByText('Nothing ties them directly.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
