import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Positions } from '../../client/canvas/scene.ts'
import { articleScene, partOf } from './article-scene.ts'
import { coalition, leaves, openWith, pointOf, positions, show } from './canvas-page.ts'
import { type CanvasLab, startCanvasLab } from './open-canvas.ts'

let lab: CanvasLab

beforeAll(async () => {
  lab = await startCanvasLab({ width: 1200, height: 800, density: 1 })
})

afterAll(() => lab.close())

/** How firmly each entity and line is drawn, in the order of their ids. */
const opacities = (page: Page) =>
  page.evaluate(async () => {
    const svg = await (await window.page.canvas.picture('svg', null)).text()
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('[data-entity], [data-link]')
    return [...drawn]
      .map(
        (part) =>
          `${part.getAttribute('data-entity') ?? part.getAttribute('data-link')} ${part.getAttribute('opacity')}`,
      )
      .sort()
  })

const withoutLeaves = new Set(articleScene.entities.map(({ id }) => id).filter((id) => !leaves.includes(id)))

describe('the canvas', () => {
  test('places every entity of a first scene', async () => {
    const page = await lab.open()
    await show(page, articleScene)
    expect(Object.keys(await positions(page)).sort()).toEqual(articleScene.entities.map(({ id }) => id).sort())
  })

  test('moves nothing that stands while twenty-five come in a row', async () => {
    const page = await lab.open()
    let ids = withoutLeaves
    await show(page, partOf(articleScene, ids))
    let before = await positions(page)
    for (const leaf of leaves.slice(0, 25)) {
      ids = new Set([...ids, leaf])
      await show(page, partOf(articleScene, ids), coalition)
      const after = await positions(page)
      const old: Positions = Object.fromEntries(Object.keys(before).map((id) => [id, after[id]!]))
      expect(JSON.stringify(old)).toBe(JSON.stringify(before))
      expect(after[leaf]).toBeDefined()
      before = after
    }
  })

  test('draws countries with their letters, and with their flags once all of these have come, or later', async () => {
    const page = await lab.open()
    const [asked, flags] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    await page.route('**/flags/*.svg', async (route) => {
      asked.resolve()
      await flags.promise
      await (route.request().url().endsWith('/kr.svg') ? route.abort() : route.continue())
    })
    // The browser has not kept these two.
    const flagsOf: Readonly<Record<string, string>> = { 'country:ru': 'jp', 'country:cn': 'kr' }
    const { entities, ...others } = partOf(articleScene, new Set(Object.keys(flagsOf)))
    await show(page, {
      ...others,
      entities: entities.map((entity) => ({ ...entity, flag: flagsOf[entity.id] ?? null })),
    })
    const seen = async (id: string) => {
      const { x, y } = (await page.evaluate((id) => window.page.canvas.pointOf(id), id))!
      return page.screenshot({ clip: { x: x - 14, y: y - 14, width: 28, height: 28 } })
    }
    const frame = () => page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())))
    await asked.promise
    await frame()
    const [russia, china] = [await seen('country:ru'), await seen('country:cn')]
    flags.resolve()
    await page.evaluate(() => window.page.canvas.picture('svg', null))
    await expect.poll(async () => (await seen('country:ru')).equals(russia)).toBe(false)
    expect((await seen('country:cn')).equals(china)).toBe(true)
    await page.unroute('**/flags/*.svg')
    await page.evaluate(() => window.page.canvas.picture('svg', null))
    await expect.poll(async () => (await seen('country:cn')).equals(china)).toBe(false)
  })

  test('takes what is hidden out of sight and shows it again, and moves nothing', async () => {
    const page = await lab.open()
    await show(page, articleScene)
    const before = await positions(page)
    const points = () =>
      page.evaluate(
        (ids) => ids.map((id) => window.page.canvas.pointOf(id) !== null),
        [coalition, ...leaves.slice(0, 2)],
      )
    const shapesInPicture = () =>
      page.evaluate(async () => {
        const svg = await (await window.page.canvas.picture('svg', null)).text()
        return new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('[data-entity]').length
      })
    const hidden = leaves.slice(0, 1)
    expect(await shapesInPicture()).toBe(articleScene.entities.length)
    await show(page, { ...articleScene, hidden: { as: 'gone', ids: hidden } })
    expect(await points()).toEqual([true, false, true])
    expect(await shapesInPicture()).toBe(articleScene.entities.length - 1)
    await show(page, { ...articleScene, hidden: { as: 'faded', ids: hidden } })
    expect(await points()).toEqual([true, true, true])
    expect(JSON.stringify(await positions(page))).toBe(JSON.stringify(before))
  })

  test('fades nothing for what does not stand on it', async () => {
    const page = await openWith(lab, ['country:ua', 'country:ru'])
    const plain = await opacities(page)
    const both = partOf(articleScene, new Set(['country:ua', 'country:ru']))
    await show(page, { ...both, emphasis: { ends: ['country:ua'], strong: [], quiet: [] } })
    expect(await opacities(page)).not.toEqual(plain)
    await show(page, { ...both, emphasis: { ends: [coalition], strong: ['country:fr'], quiet: ['country:ua'] } })
    expect(await opacities(page)).toEqual(plain)
  })

  test('fades nothing for what was pointed at when it was taken off, and comes back', async () => {
    const page = await openWith(lab, ['country:ua'])
    const both = partOf(articleScene, new Set(['country:ua', coalition]))
    await show(page, both)
    const plain = await opacities(page)
    const point = await pointOf(page, 'country:ua')
    await page.mouse.move(point.x, point.y)
    expect(await opacities(page)).not.toEqual(plain)
    await show(page, partOf(articleScene, new Set([coalition])))
    await show(page, both)
    expect(await opacities(page)).toEqual(plain)
  })

  test('tells what is left of an entity with its first drawing on a phone, and no longer from far away', async () => {
    const page = await lab.open()
    const badges = () =>
      page.evaluate(async () => {
        const svg = await (await window.page.canvas.picture('svg', null)).text()
        const words = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('.labels text')
        return [...words].map(({ textContent }) => textContent).filter((text) => text.startsWith('+'))
      })
    await page.setViewportSize({ width: 390, height: 730 })
    await page.evaluate(() => {
      window.page.canvas.resize()
      window.page.canvas.place({ 'organisation:coalition': { x: -270, y: 0 }, 'country:us': { x: 270, y: 0 } })
    })
    await show(page, partOf(articleScene, new Set([coalition, 'country:us'])))
    expect((await badges()).sort()).toEqual(['+12', '+3'])
    await page.evaluate(() => window.page.canvas.zoomBy(0.5))
    expect(await badges()).toEqual([])
    await page.setViewportSize({ width: 1200, height: 800 })
  })

  test('moves nothing that stands while newcomers glide in', async () => {
    const page = await openWith(lab, [...withoutLeaves], 'motion=on')
    const before = await positions(page)
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await show(page, articleScene, coalition)
    const after = await positions(page)
    expect(warnings).toEqual([])
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    expect(Object.keys(after)).toHaveLength(articleScene.entities.length)
  })

  test('puts what was removed back exactly where it was', async () => {
    const page = await lab.open()
    await show(page, articleScene)
    const before = await positions(page)
    await show(page, partOf(articleScene, withoutLeaves))
    expect(Object.keys(await positions(page)).sort()).toEqual([...withoutLeaves].sort())
    await show(page, articleScene, coalition)
    expect(await positions(page)).toEqual(before)
  })

  test('puts everything back after the canvas was empty', async () => {
    const page = await lab.open()
    await show(page, articleScene)
    const before = await positions(page)
    await show(page, partOf(articleScene, new Set()))
    expect(await positions(page)).toEqual({})
    await show(page, articleScene)
    expect(await positions(page)).toEqual(before)
  })

  test('tidies, and goes back to the places it is told', async () => {
    const page = await openWith(lab, ['country:ua', 'country:ru', 'person:putin'])
    const scattered = {
      'country:ua': { x: 0, y: 0 },
      'country:ru': { x: 2000, y: 5 },
      'person:putin': { x: 3, y: 999 },
    }
    await page.evaluate((places) => window.page.canvas.place(places), scattered)
    expect(await positions(page)).toEqual(scattered)
    await page.evaluate(() => window.page.canvas.tidy())
    expect(await positions(page)).not.toEqual(scattered)
    await page.evaluate((places) => window.page.canvas.place(places), scattered)
    expect(await positions(page)).toEqual(scattered)
  })

  test('leaves out a name that has stepped back where the words of a line stand', async () => {
    const page = await lab.open()
    const places = { 'country:ua': { x: -300, y: 0 }, [coalition]: { x: 300, y: 0 }, 'country:fr': { x: 0, y: -30 } }
    const scene = partOf(articleScene, new Set(Object.keys(places)))
    const [link] = scene.links.filter(({ source, target }) => source === 'country:ua' && target === coalition)
    const links = scene.links.map((line) => (line === link ? { ...line, label: 'member of the' } : line))
    await page.evaluate((given) => window.page.canvas.place(given), places)
    const written = () =>
      page.evaluate(async () => {
        const svg = await (await window.page.canvas.picture('svg', null)).text()
        return ['France', 'Ukraine', 'member of the'].filter((words) => new RegExp(`<text[^>]*>${words}<`).test(svg))
      })
    await show(page, { ...scene, links })
    expect(await written()).toEqual(['France', 'Ukraine'])
    await show(page, { ...scene, links, selection: link!.id })
    expect(await written()).toEqual(['Ukraine', 'member of the'])
  })

  test('writes above letters what a line says, and names above the letters of what has stepped back', async () => {
    const page = await lab.open()
    const places = { 'country:ua': { x: -300, y: 0 }, [coalition]: { x: 300, y: 0 }, 'person:putin': { x: 0, y: 0 } }
    const scene = partOf(articleScene, new Set(Object.keys(places)))
    const links = scene.links.map((line) => ({ ...line, label: 'member of the' }))
    const link = links.find(({ source, target }) => source === 'country:ua' && target === coalition)
    await page.evaluate((given) => window.page.canvas.place(given), places)
    await show(page, { ...scene, links, selection: link!.id })
    const written = await page.evaluate(async () => {
      const svg = await (await window.page.canvas.picture('svg', null)).text()
      return [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, words]) => words)
    })
    const [letters, name, words] = ['VP', 'Ukraine', 'member of the'].map((text) => written.lastIndexOf(text))
    expect(letters).toBeGreaterThanOrEqual(0)
    expect(name).toBeGreaterThan(letters!)
    expect(words).toBeGreaterThan(name!)
  })

  test('lets the names of what has stepped back make way for those of the rest', async () => {
    const page = await lab.open()
    const places = { [coalition]: { x: 0, y: 0 }, 'country:fr': { x: 50, y: 0 }, 'country:ua': { x: -300, y: 0 } }
    const scene = partOf(articleScene, new Set(Object.keys(places)))
    await page.evaluate((given) => window.page.canvas.place(given), places)
    const isBelow = () =>
      page.evaluate(async () => {
        const svg = await (await window.page.canvas.picture('svg', null)).text()
        const [, y] = /<text[^>]* y="([\d.]+)"[^>]*>France</.exec(svg) ?? []
        return y === undefined ? null : Number(y) > (window.page.canvas.pointOf('country:fr')?.y ?? 0)
      })
    await show(page, scene)
    expect(await isBelow()).toBe(false)
    await show(page, { ...scene, hidden: { as: 'faded', ids: [coalition] } })
    expect(await isBelow()).toBe(true)
  })

  test('opens a shared view at the places given beforehand', async () => {
    const page = await lab.open()
    const places = { 'country:ua': { x: -120, y: 40 }, 'country:ru': { x: 200, y: -10.5 } }
    await page.evaluate((given) => window.page.canvas.place(given), places)
    await show(page, partOf(articleScene, new Set(Object.keys(places))))
    expect(await positions(page)).toEqual(places)
  })

  test('shows scenes in the order in which they are asked for', async () => {
    const page = await lab.open()
    const last = partOf(articleScene, new Set(['country:ua']))
    await page.evaluate(
      ([first, second]) => Promise.all([window.page.canvas.show(first), window.page.canvas.show(second)]),
      [articleScene, last] as const,
    )
    expect(Object.keys(await positions(page))).toEqual(['country:ua'])
  })

  test('lets go of a layout that is under way when it is destroyed', async () => {
    const page = await lab.open()
    await page.evaluate((scene) => {
      const shown = window.page.canvas.show(scene)
      window.page.canvas.destroy()
      return shown
    }, articleScene)
  })
})
