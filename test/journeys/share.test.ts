import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../client/state/filter.ts'
import { positionsIn } from '../../client/state/view.ts'
import { decodeView, encodeView } from '../../client/state/view-code.ts'
import { faultsOn } from './audit-page.ts'
import {
  bringIn,
  entitiesOn,
  openExplorer,
  phone,
  positionsOn,
  waitForCanvas,
  waitForEntities,
  wide,
} from './explorer-page.ts'
import { startJourney } from './start-journey.ts'
import { watchPage } from './watch-page.ts'

interface Download {
  readonly name: string
  readonly bytes: Buffer
}

const chooseShare = async (page: Page, item: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function save(page: Page, item: RegExp): Promise<Download> {
  const started = page.waitForEvent('download')
  await chooseShare(page, item)
  const download = await started
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** How often each element occurs in XML, as a browser parses it. */
const elementsOf = (page: Page, xml: string): Promise<Readonly<Record<string, number>>> =>
  page.evaluate((text) => {
    const counts: Record<string, number> = {}
    for (const { localName } of new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('*')) {
      counts[localName] = (counts[localName] ?? 0) + 1
    }
    return counts
  }, xml)

/** The size of a picture, the colour of its corner, and how many colours it has. */
const lookAt = (page: Page, png: Buffer) =>
  page.evaluate(
    async (address) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const { width, height } = image
      const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
      pen?.drawImage(image, 0, 0)
      const pixels = new Uint32Array(pen?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0))
      return { width, height, corner: [...new Uint8Array(pixels.buffer, 0, 3)], colours: new Set(pixels).size }
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )

const hashOn = (page: Page): Promise<string> => page.evaluate(() => location.hash)

/** What the address tells. */
async function viewOfHash(page: Page) {
  const { entities, selection } = await decodeView((await hashOn(page)).replace('#view=', ''))
  return { selection, positions: positionsIn(entities) }
}

const waitForOtherHash = (page: Page, than: string): Promise<unknown> =>
  page.waitForFunction((before) => location.hash !== before, than)

const coalition = 'organisation:coalition-of-the-willing'

describe('keeping and sharing a view', () => {
  const journey = startJourney()

  /** Opens an address in a browser that knows nothing of another's. */
  async function openElsewhere(link: string, viewport = wide): Promise<{ page: Page; complaints: readonly string[] }> {
    const context: BrowserContext = await journey.browser.newContext({ viewport, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const complaints = watchPage(page, journey.server.url)
    await page.goto(link)
    await waitForCanvas(page)
    return { page, complaints }
  }

  /** The overview with the coalition expanded and selected. */
  async function openExpanded(viewport = wide): Promise<Page> {
    const { page } = await openExplorer(journey.browser, journey.server.url, viewport)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const count = await entitiesOn(page)
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    await page.getByRole('button', { name: /^Expand/ }).click()
    await waitForEntities(page, 'more', count)
    return page
  }

  const copied = async (page: Page): Promise<string> => {
    await page.getByText(/ copied\./).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  it.each([
    ['on a wide screen', wide],
    ['on a phone', phone],
  ])('opens a copied link elsewhere with the same picture, %s', async (_, viewport) => {
    const page = await openExpanded(viewport)
    await chooseShare(page, /Copy a link/)
    const link = await copied(page)
    expect(link.length).toBeLessThan(8000)
    const elsewhere = await openElsewhere(link)
    expect(await positionsOn(elsewhere.page)).toEqual(await positionsOn(page))
    await elsewhere.page.getByRole('complementary', { name: 'Coalition of the Willing' }).waitFor()
    expect(elsewhere.complaints).toEqual([])
    await page.context().close()
    await elsewhere.page.context().close()
  })

  it('keeps the address in step with each step and with undoing it, so that a reload brings the same', async () => {
    const page = await openExpanded()
    const positions = await positionsOn(page)
    await expect.poll(() => viewOfHash(page)).toEqual({ selection: coalition, positions })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => viewOfHash(page)).toEqual({ selection: null, positions })
    const expanded = await hashOn(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => hashOn(page)).toBe('')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => hashOn(page)).toBe(expanded)
    await page.reload()
    await waitForCanvas(page)
    expect(await positionsOn(page)).toEqual(positions)
    await page.context().close()
  })

  it('puts an entity back where it was dragged from', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const point = await page.evaluate(() => window.entente?.pointOf('country:UA') ?? null)
    const box = await page.getByTestId('canvas').boundingBox()
    const [x, y] = [box!.x + point!.x, box!.y + point!.y]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 40, { steps: 5 })
    await page.mouse.up()
    await waitForOtherHash(page, '')
    expect((await positionsOn(page))['country:UA']).not.toEqual(before['country:UA'])
    await page.keyboard.press('Control+z')
    expect(await positionsOn(page)).toEqual(before)
    await page.context().close()
  })

  it('says what is wrong with a damaged or stale link, and shows the overview or the rest', async () => {
    const damaged = await openElsewhere(`${journey.server.url}/#view=1.AAAA`)
    await damaged.page.getByRole('alert').getByText('This link is damaged').waitFor()
    expect(await entitiesOn(damaged.page)).toBe(60)
    expect(damaged.complaints).toEqual([])
    await damaged.page.context().close()
    const entities = ['country:UA', 'country:XX', 'country:RU'].map((id, x) => ({ id, at: { x: x * 200, y: 0 } }))
    const code = await encodeView({ entities, selection: 'country:XX', filter: noFilter })
    const stale = await openElsewhere(`${journey.server.url}/#view=${code}`)
    await stale.page.getByRole('alert').getByText('country:XX is not in the graph any more').waitFor()
    expect(await positionsOn(stale.page)).toEqual({ 'country:UA': { x: 0, y: 0 }, 'country:RU': { x: 400, y: 0 } })
    await stale.page.context().close()
  })

  it('opens a link that is pasted into an open page exactly, overlaps and all, and takes it back', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    const places = { 'country:UA': { x: 0, y: 0 }, 'country:DK': { x: 4, y: 3.5 }, 'country:RU': { x: -1, y: 0 } }
    const entities = Object.entries(places).map(([id, at]) => ({ id, at }))
    const code = await encodeView({ entities, selection: null, filter: noFilter })
    await page.evaluate((hash) => location.assign(hash), `#view=${code}`)
    await waitForEntities(page, 'fewer', 60)
    await expect.poll(() => positionsOn(page)).toEqual(places)
    await page.keyboard.press('Control+z')
    await waitForEntities(page, 'more', 59)
    expect(await positionsOn(page)).toEqual(before)
    await page.context().close()
  })

  it('keeps views under names through a reload, and opens, renames and deletes them', async () => {
    const page = await openExpanded()
    const positions = await positionsOn(page)
    await chooseShare(page, /Views in this browser/)
    await page.getByLabel('Keep what is on the canvas as').fill('Coalition')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Rename Coalition' }).click()
    await page.getByLabel('New name of Coalition').fill('All members')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Open All members' }).waitFor()
    await page.goto(journey.server.url)
    await page.reload()
    await waitForCanvas(page)
    await chooseShare(page, /Views in this browser/)
    await page.getByRole('button', { name: 'Open All members' }).click()
    await waitForEntities(page, 'more', 60)
    expect(await positionsOn(page)).toEqual(positions)
    await chooseShare(page, /Views in this browser/)
    await page.getByRole('button', { name: 'Delete All members' }).click()
    await page.getByText('None yet.').waitFor()
    await page.context().close()
  })

  it('asks before a kept view is replaced, and brings back one that was deleted', async () => {
    const { page } = await openElsewhere(journey.server.url, wide)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('menuitem', { name: /Views in this browser/ }).click()
    const name = page.getByLabel('Keep what is on the canvas as')
    const opens = () => page.getByRole('button', { name: /^Open / })
    for (const count of [1, 2]) {
      await name.fill('Talks')
      if (count === 2) {
        await page.getByText(/“Talks” is kept already, since .* this one becomes “Talks \(2\)”/).waitFor()
        expect(await faultsOn(page)).toEqual([])
      }
      await page.keyboard.press('Enter')
      await opens()
        .nth(count - 1)
        .waitFor()
    }
    await page.getByRole('button', { name: 'Open Talks (2)' }).waitFor()
    await name.fill('Talks')
    await page.getByRole('button', { name: 'Replace the old one' }).click()
    await page.getByText(/is kept already/).waitFor({ state: 'detached' })
    expect(await opens().count()).toBe(2)
    await page.getByRole('button', { name: 'Delete Talks (2)' }).click()
    await page.getByText('“Talks (2)” is deleted.').waitFor()
    expect(await opens().count()).toBe(1)
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Open Talks (2)' }).waitFor()
    await page.context().close()
  })

  it('has a menu, views and notices in which axe finds nothing, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await openElsewhere(journey.server.url, phone)
      if (theme === 'dark') await page.getByRole('button', { name: 'Dark colours' }).click()
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('menu', { name: 'Share' }).waitFor()
      expect(await faultsOn(page)).toEqual([])
      await page.getByRole('menuitem', { name: /Views in this browser/ }).click()
      await page.getByLabel('Keep what is on the canvas as').fill('One')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Open One' }).waitFor()
      expect(await faultsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByText('is kept in this browser').waitFor()
      await page.getByRole('application').focus()
      await page.getByRole('tooltip').waitFor({ state: 'hidden' })
      expect(await faultsOn(page)).toEqual([])
      await page.context().close()
    }
  })

  it('saves what is seen as a picture twice as fine, with and without the legend', async () => {
    const page = await openExpanded()
    const { name, bytes } = await save(page, /PNG/)
    expect(name).toMatch(/^entente-coalition-of-the-willing-\d{4}-\d\d-\d\d\.png$/)
    const canvas = await page.getByTestId('canvas').boundingBox()
    const legend = await lookAt(page, bytes)
    expect([legend.width, legend.corner]).toEqual([canvas!.width * 2, [0xf6, 0xf2, 0xe9]])
    expect(legend.height).toBeGreaterThan(canvas!.height * 2)
    expect(legend.colours).toBeGreaterThan(200)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'With the legend' }).click()
    await page.keyboard.press('Escape')
    const plain = await lookAt(page, (await save(page, /PNG/)).bytes)
    expect([plain.width, plain.height]).toEqual([canvas!.width * 2, canvas!.height * 2])
    await page.context().close()
  })

  it('saves a drawing whose shapes are shapes and whose words are words', async () => {
    const page = await openExpanded()
    const svg = (await save(page, /SVG/)).bytes.toString()
    const elements = await elementsOf(page, svg)
    expect(elements.parsererror).toBeUndefined()
    expect(svg.match(/data-entity="/g)).toHaveLength(await entitiesOn(page))
    expect(elements.text).toBeGreaterThan(20)
    expect(svg).toContain('>Albania</text>')
    expect(svg).not.toMatch(/href="(?!data:)/)
    await page.context().close()
  })

  it('saves the data with the words behind every claim, in each format the same', async () => {
    const page = await openExpanded()
    const count = await entitiesOn(page)
    const json = JSON.parse((await save(page, /JSON/)).bytes.toString())
    expect(json.entities).toHaveLength(count)
    expect(json.claims.length).toBeGreaterThan(100)
    for (const { evidence } of json.claims) expect(evidence).not.toEqual([])
    const graphml = await elementsOf(page, (await save(page, /GraphML/)).bytes.toString())
    expect(graphml).toMatchObject({ node: count, edge: json.claims.length })
    const { name, bytes } = await save(page, /CSV/)
    expect(name).toMatch(/\.zip$/)
    const tables = Object.values(unzipSync(bytes)).map((table) => strFromU8(table))
    const rows = tables.join('\n')
    expect(
      rows.match(/^"?(?:country|person|organisation|group|event|plan)[^,\n]*~[0-9a-f]{16},/gm)?.length,
    ).toBeGreaterThan(100)
    expect(rows).toContain('proactively deploy noncombat troops')
    await page.context().close()
  })

  it('copies a citation that names words, document and place, with a link to the line', async () => {
    const page = await openExpanded()
    await bringIn(page, 'boris', /Boris Johnson/)
    const card = page.getByRole('complementary', { name: 'Boris Johnson' })
    await card.getByRole('button', { name: /^Evidence: Boris Johnson urged/ }).click()
    await card.getByRole('button', { name: /^Copy citation/ }).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await card.getByRole('button', { name: /^Copy citation: Boris Johnson urged/ }).click()
    const [sentence, source, link = ''] = (await copied(page)).split('\n')
    expect(sentence).toBe('Boris Johnson urged Allies.')
    expect(source).toMatch(/^“Boris Johnson has urged .+” — Ukraine: Calls for .+, characters [\d,]+–[\d,]+\.$/)
    expect(link.length).toBeLessThan(240)
    const elsewhere = await openElsewhere(link)
    expect(await entitiesOn(elsewhere.page)).toBe(2)
    const line = elsewhere.page.getByRole('complementary', { name: 'Link' })
    await line.getByText('Boris Johnson has urged allies').waitFor()
    await page.context().close()
    await elsewhere.page.context().close()
  })
})
