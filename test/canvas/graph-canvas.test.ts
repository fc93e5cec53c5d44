import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Positions, Scene } from '../../client/canvas/scene.ts'
import { articleScene, partOf } from './article-scene.ts'
import { type CanvasLab, startCanvasLab } from './open-canvas.ts'

let lab: CanvasLab

beforeAll(async () => {
  lab = await startCanvasLab({ width: 1200, height: 800, density: 1 })
})

afterAll(() => lab.close())

const show = (page: Page, scene: Scene, anchor: string | null = null) =>
  page.evaluate(([drawn, beside]) => window.page.canvas.show(drawn, { anchor: beside }), [scene, anchor] as const)

const positions = (page: Page) => page.evaluate(() => window.page.canvas.positions())
const gestures = (page: Page) => page.evaluate(() => window.page.gestures)

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

const coalition = 'organisation:coalition'
const leaves = articleScene.links
  .filter(({ target }) => target === coalition)
  .map(({ source }) => source)
  .filter((id) => articleScene.links.filter(({ source, target }) => source === id || target === id).length === 1)
const withoutLeaves = new Set(articleScene.entities.map(({ id }) => id).filter((id) => !leaves.includes(id)))

/** Where an entity is drawn when the canvas shows it alone in the middle. */
const centre = { x: 600, y: 400 }

async function openWith(ids: readonly string[], query = ''): Promise<Page> {
  const page = await lab.open(query)
  await show(page, partOf(articleScene, new Set(ids)))
  return page
}

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

  test('draws countries with their letters, and with their flags once all of these have come', async () => {
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
    const page = await openWith(['country:ua', 'country:ru'])
    const plain = await opacities(page)
    const both = partOf(articleScene, new Set(['country:ua', 'country:ru']))
    await show(page, { ...both, emphasis: { ends: ['country:ua'], strong: [], quiet: [] } })
    expect(await opacities(page)).not.toEqual(plain)
    await show(page, { ...both, emphasis: { ends: [coalition], strong: ['country:fr'], quiet: ['country:ua'] } })
    expect(await opacities(page)).toEqual(plain)
  })

  test('fades nothing for what was pointed at when it was taken off, and comes back', async () => {
    const page = await openWith(['country:ua'])
    const both = partOf(articleScene, new Set(['country:ua', coalition]))
    await show(page, both)
    const plain = await opacities(page)
    const point = await page.evaluate(() => window.page.canvas.pointOf('country:ua'))
    if (point === null) throw new Error('Ukraine is not drawn')
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
    const page = await openWith([...withoutLeaves], 'motion=on')
    const before = await positions(page)
    await show(page, articleScene, coalition)
    const after = await positions(page)
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
    const page = await openWith(['country:ua', 'country:ru', 'person:putin'])
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

describe('the camera, when a card takes room from the canvas', () => {
  const whole = { width: 1200, height: 800 }
  const besideCard = { width: 780, height: 800 }

  async function takeRoom(page: Page, size: typeof whole, selection: readonly string[]): Promise<void> {
    await page.setViewportSize(size)
    await page.evaluate((ids) => {
      window.page.canvas.resize()
      window.page.canvas.reveal(ids)
    }, selection)
  }

  /** Which of the entities are in sight. */
  const inSight = (page: Page, ids: readonly string[]) =>
    page.evaluate(
      (wanted) =>
        wanted.filter((id) => {
          const point = window.page.canvas.pointOf(id)
          return point !== null && point.x > 0 && point.x < innerWidth && point.y > 0 && point.y < innerHeight
        }),
      ids,
    )

  const all = articleScene.entities.map(({ id }) => id)
  const some = articleScene.entities.slice(0, 24).map(({ id }) => id)

  afterEach(async () => {
    const page = await lab.open()
    await page.setViewportSize(whole)
  })

  test('keeps all in sight where all was, moves no entity, and goes back when the card is closed', async () => {
    const page = await openWith(some)
    const before = await positions(page)
    const points = () => page.evaluate((ids) => ids.map((id) => window.page.canvas.pointOf(id)), some)
    const seen = await points()
    await takeRoom(page, besideCard, some.slice(0, 1))
    expect(await inSight(page, some)).toEqual(some)
    await takeRoom(page, whole, [])
    expect(await points()).toEqual(seen)
    expect(await positions(page)).toEqual(before)
  })

  test('brings only what is selected into sight where the reader has looked closer', async () => {
    const page = await openWith(all)
    const [selected = ''] = all
    await page.evaluate((id) => {
      window.page.canvas.centreOn(id)
      window.page.canvas.zoomBy(2)
    }, selected)
    const { x, y } = (await page.evaluate((id) => window.page.canvas.pointOf(id), selected)) ?? centre
    await page.mouse.move(x, y + 200)
    await page.mouse.down()
    await page.mouse.move(x + 400, y + 200, { steps: 4 })
    await page.mouse.up()
    const zoom = () =>
      page.evaluate(() => {
        const [a, b] = ['country:ua', 'country:ru'].map((id) => window.page.canvas.pointOf(id) ?? { x: 0, y: 0 })
        return Math.hypot(a!.x - b!.x, a!.y - b!.y)
      })
    const before = await zoom()
    await takeRoom(page, besideCard, [selected])
    expect(await inSight(page, [selected])).toEqual([selected])
    expect(await zoom()).toBeCloseTo(before, 6)
  })

  test.each([
    ['gently', 'motion=on', true],
    ['at once for those who want no motion', '', false],
  ])('goes there %s', async (_how, query, isGentle) => {
    const page = await openWith(some, query)
    const [first = ''] = some
    await page.setViewportSize(besideCard)
    const [before, after] = await page.evaluate((id) => {
      const { canvas } = window.page
      canvas.resize()
      const from = canvas.pointOf(id)?.x
      canvas.reveal([])
      return [from, canvas.pointOf(id)?.x]
    }, first)
    expect(before === after).toBe(isGentle)
    await page.waitForFunction(([id, from]) => window.page.canvas.pointOf(id)?.x !== from, [first, before] as const)
  })
})

describe('gestures', () => {
  test('a click selects an entity, and the empty ground nothing', async () => {
    const page = await openWith(['country:ua'])
    await page.mouse.click(centre.x, centre.y - 10)
    await page.mouse.click(20, 20)
    expect(await gestures(page)).toEqual(['select country:ua', 'select nothing'])
  })

  test('a click on a name selects its entity', async () => {
    const page = await openWith(['country:ua'])
    await page.mouse.click(centre.x, centre.y + 32)
    expect(await gestures(page)).toEqual(['select country:ua'])
  })

  test('a double-click expands', async () => {
    const page = await openWith(['country:ua'])
    await page.mouse.dblclick(centre.x, centre.y - 10)
    expect(await gestures(page)).toContain('expand country:ua')
  })

  test('a click on a line selects its link', async () => {
    const page = await lab.open()
    const places = { 'country:ua': { x: -200, y: 0 }, 'country:ru': { x: 200, y: 0 } }
    await page.evaluate((given) => window.page.canvas.place(given), places)
    await show(page, partOf(articleScene, new Set(Object.keys(places))))
    await page.evaluate(() => window.page.canvas.centreOn('country:ua'))
    await page.mouse.click(centre.x + 150, centre.y)
    expect(await gestures(page)).toEqual(['select country:ua~country:ru'])
  })

  test('lines that run together from a hub are drawn as curves, on which a click selects, and in a picture too', async () => {
    const page = await lab.open()
    const ends = leaves.slice(0, 12)
    const places = Object.fromEntries(ends.map((id, index) => [id, { x: 420, y: 30 * index - 165 }]))
    await page.evaluate((given) => window.page.canvas.place(given), { [coalition]: { x: 0, y: 0 }, ...places })
    await show(page, partOf(articleScene, new Set([coalition, ...ends])))
    const [outermost = ''] = ends
    const link = articleScene.links.find(({ source, target }) => source === outermost && target === coalition)?.id ?? ''
    const path = () =>
      page.evaluate(async (id) => {
        const svg = await (await window.page.canvas.picture('svg', null)).text()
        const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
        return drawing.querySelector(`[data-link="${id}"] path`)?.getAttribute('d') ?? ''
      }, link)
    expect(await path()).toContain('Q')
    const middle = await page.evaluate((id) => window.page.canvas.pointOf(id), link)
    if (middle === null) throw new Error('The line is not drawn')
    await page.mouse.click(middle.x, middle.y)
    expect(await gestures(page)).toEqual([`select ${link}`])

    await show(page, partOf(articleScene, new Set([coalition, ...ends.slice(0, 4)])))
    expect(await path()).not.toContain('Q')
  })

  test('an entity that was dragged stays where it was put', async () => {
    const page = await openWith(['country:ua', 'country:ru'])
    await page.evaluate(() => window.page.canvas.centreOn('country:ua'))
    const before = await positions(page)
    await page.mouse.move(centre.x, centre.y)
    await page.mouse.down()
    await page.mouse.move(centre.x + 40, centre.y + 80, { steps: 4 })
    await page.mouse.up()
    const moved = await positions(page)
    expect(moved['country:ua']).not.toEqual(before['country:ua'])
    expect(moved['country:ru']).toEqual(before['country:ru'])
    await show(page, partOf(articleScene, new Set(['country:ru'])))
    await show(page, partOf(articleScene, new Set(['country:ua', 'country:ru'])))
    expect(await positions(page)).toEqual(moved)
  })
})
