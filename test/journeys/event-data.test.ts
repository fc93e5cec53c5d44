import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import {
  clickOnCanvas,
  entitiesOn,
  openExplorer,
  phone,
  positionsOn,
  waitForCanvas,
  waitForShownLinks,
  wide,
} from './explorer-page.ts'
import { importEvents } from './import-events.ts'
import { startJourney } from './start-journey.ts'

/** The links that are drawn, of those between entities on the canvas. */
async function linesOn(page: Page): Promise<readonly string[]> {
  const ids = Object.keys(await positionsOn(page)).sort()
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => `${one}~${other}`))
  return drawnOf(page, pairs)
}

const drawnOf = (page: Page, links: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => all.filter((id) => window.entente?.pointOf(id) !== null), links)

const linksCounted = (page: Page): Promise<number> =>
  page.getByTestId('canvas').evaluate(({ dataset }) => Number(dataset.links))

describe('event data', () => {
  const journey = startJourney(['test/journeys/late-news.yaml'])

  beforeAll(async () => {
    await importEvents(journey.server, { interactions: 3000, actors: 90 })
  })

  it('is drawn by its strongest lines, with the number of those left out; all are drawn for a selection, or when asked', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const all = await linksCounted(page)
    const strongest = await linesOn(page)
    expect(all).toBeGreaterThan(500)
    expect(strongest.length).toBeLessThan(180)
    const note = page.getByRole('region', { name: 'Lines drawn' })
    const left = (all - strongest.length).toLocaleString('en')
    await note.getByText(`${left} weaker lines left out until you select an end.`).waitFor()
    expect(await faultsOn(page)).toEqual([])

    const [busiest = ''] = Object.keys(before)
    await clickOnCanvas(page, busiest)
    await page.getByRole('complementary').waitFor()
    const withSelection = await linesOn(page)
    expect(withSelection.length).toBeGreaterThan(strongest.length)
    const added = withSelection.filter((id) => !strongest.includes(id))
    expect(added.filter((id) => !id.split('~').includes(busiest))).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')

    await note.getByRole('button', { name: 'Draw all' }).click()
    await note.getByText(`All ${all.toLocaleString('en')} lines.`).waitFor()
    await page.waitForFunction((id) => window.entente?.pointOf(id) !== null, added[0] ?? '')
    expect((await linesOn(page)).length).toBe(all)
    await page.getByRole('button', { name: 'Undo' }).click()
    await note.getByRole('button', { name: 'Draw all' }).waitFor()
    await page.waitForFunction((id) => window.entente?.pointOf(id) === null, added[0] ?? '')
    expect(await linesOn(page)).toEqual(strongest)
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is filtered by a single action, with true counts beside each, and a link keeps it', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const ids = Object.keys(before)
    const asked = await page.request.post(`${journey.server.url}/graphql`, {
      data: {
        query: `query Done($ids: [ID!]!) {
          visits: links(among: $ids, filter: { actions: ["042"] }) { claimCount }
          talks: links(among: $ids, filter: { actions: ["046"] }) { claimCount }
          actions(under: ["04"]) { code label }
        }`,
        variables: { ids },
      },
    })
    const { visits, talks, actions } = (await asked.json()).data
    const total = (links: readonly { readonly claimCount: number }[]) =>
      links.reduce((sum, { claimCount }) => sum + claimCount, 0).toLocaleString('en')
    expect(visits.length).toBeGreaterThan(0)
    const nameOf = (code: string) => actions.find((action: { readonly code: string }) => action.code === code).label

    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('button', { name: 'Single actions: Consult' }).click()
    const beneath = page.getByRole('group', { name: 'Consult: single actions' })
    await beneath.getByRole('checkbox', { name: `${nameOf('046')} 046 ${total(talks)} claims` }).waitFor()
    await beneath.getByRole('checkbox', { name: `${nameOf('042')} 042 ${total(visits)} claims` }).check()
    await waitForShownLinks(page, visits.length)
    await page.getByRole('button', { name: `Remove filter: ${nameOf('042')} (042)` }).waitFor()
    await page.getByRole('checkbox', { name: `Interacted with ${total(visits)} claims` }).waitFor()
    const root = page.getByRole('checkbox', { name: /^Consult/ }).first()
    expect(await root.evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)).toBe(true)
    expect(await faultsOn(page)).toEqual([])
    expect(await positionsOn(page)).toEqual(before)

    await page.waitForFunction(() => location.hash.length > 1)
    const link = page.url()
    const other = await page.context().newPage()
    await other.goto(link)
    await waitForCanvas(other)
    await other.getByRole('button', { name: 'Remove filter: Consult (042)' }).waitFor()
    await waitForShownLinks(other, visits.length)
    await root.check()
    await page.getByRole('button', { name: 'Remove filter: Consult', exact: true }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is filtered by the root of what was done, with true counts; a single action can be asked for in the console', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const ids = Object.keys(before)
    const [busiest = ''] = ids
    const query = `query Done($busiest: ID!, $ids: [ID!]!) {
      entity(id: $busiest) {
        name
        degree { claims }
        root: claims(filter: { actions: ["04"] }) { totalCount }
        one: claims(filter: { actions: ["040"] }, first: 100) { totalCount nodes { action { code } } }
      }
      links(among: $ids, filter: { actions: ["04"] }) { id }
    }`
    const asked = await page.request.post(`${journey.server.url}/graphql`, {
      data: { query, variables: { busiest, ids } },
    })
    const { entity, links } = (await asked.json()).data
    expect(entity.one.totalCount).toBeGreaterThan(0)
    expect(entity.one.totalCount).toBeLessThan(entity.root.totalCount)

    await page.getByRole('button', { name: 'Filter' }).click()
    await page
      .getByRole('group', { name: 'What was done' })
      .getByRole('checkbox', { name: /^Consult/ })
      .check()
    await waitForShownLinks(page, links.length)
    await page.getByRole('button', { name: 'Remove filter: Consult' }).waitFor()
    const note = await page.getByText(/weaker lines left out/).textContent()
    const passing = links.map(({ id }: { readonly id: string }) => id)
    const drawn = await drawnOf(page, passing)
    expect(Number(note?.match(/\d+/)?.[0])).toBe(passing.length - drawn.length)
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.press('Escape')

    await clickOnCanvas(page, busiest)
    const card = page.getByRole('complementary', { name: entity.name })
    const hidden = (entity.degree.claims - entity.root.totalCount).toLocaleString('en')
    await card.getByText(`${hidden} more, hidden by the filter.`).waitFor()
    const sentences = await card.getByRole('listitem').filter({ hasText: 'reported' }).allInnerTexts()
    expect(sentences.length).toBeGreaterThan(0)
    expect(sentences.filter((sentence) => !sentence.includes('consulted'))).toEqual([])
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])

    const link = new URLSearchParams({ query, variables: JSON.stringify({ busiest, ids }) })
    await page.goto(`${journey.server.url}/graphql#${link}`)
    const execute = page.getByRole('button', { name: /^Execute query/ })
    await execute.waitFor()
    const response = page.waitForResponse((answer) => answer.request().postData()?.includes('query Done') === true)
    await execute.click()
    const { data } = await (await response).json()
    expect(data.entity.one.totalCount).toBe(entity.one.totalCount)
    expect(data.entity.one.nodes.filter(({ action }: { action: { code: string } }) => action.code !== '040')).toEqual(
      [],
    )
    await page.context().close()
  })

  it('is summed up on the card of a link, whose rows start closed', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await page.getByRole('tab', { name: /^Links/ }).click()
    const [first] = await page.getByRole('row', { name: /and \d+ other things/ }).all()
    await first?.click()
    const card = page.getByRole('complementary', { name: 'Link' })
    const said = card.getByRole('list', { name: 'What the claims say' }).locator('.count')
    await said.nth(3).waitFor()
    const counts = (await said.allInnerTexts()).map((count) => Number(count.replace(',', '')))
    const total = counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')
    await card.getByText(`${total} claims`, { exact: true }).waitFor()
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    const rows = card.getByRole('button', { name: /^Evidence/ })
    await rows.first().waitFor()
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-expanded')))).not.toContain('true')
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is drawn with half as many entities on a phone, from edge to edge', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, phone)
    expect(await entitiesOn(page)).toBe(30)
    const { width, height } = (await page.getByTestId('canvas').boundingBox()) ?? { width: 0, height: 0 }
    const points = await page.evaluate(() =>
      Object.keys(window.entente?.positions() ?? {}).flatMap((id) => window.entente?.pointOf(id) ?? []),
    )
    const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
    expect(spread(points.map(({ x }) => x))).toBeGreaterThan(0.6 * width)
    expect(spread(points.map(({ y }) => y))).toBeGreaterThan(0.6 * height)
    await page.getByText(/^\d+ weaker lines left out/).waitFor()
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
