import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { articleScene } from './article-scene.ts'
import { centre, openWith, positions, show } from './canvas-page.ts'
import { type CanvasLab, startCanvasLab } from './open-canvas.ts'

let lab: CanvasLab

beforeAll(async () => {
  lab = await startCanvasLab({ width: 1200, height: 800, density: 1 })
})

afterAll(() => lab.close())

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
    const page = await openWith(lab, some)
    const before = await positions(page)
    const points = () => page.evaluate((ids) => ids.map((id) => window.page.canvas.pointOf(id)), some)
    const seen = await points()
    await takeRoom(page, besideCard, some.slice(0, 1))
    expect(await inSight(page, some)).toEqual(some)
    await takeRoom(page, whole, [])
    expect(await points()).toEqual(seen)
    expect(await positions(page)).toEqual(before)
  })

  test('opens with what is selected large enough to read, where all would be too small, and with all where nothing is', async () => {
    const [link] = articleScene.links
    if (link === undefined) throw new Error('The scene has no links')
    const ends = [link.source, link.target]
    const zoomOf = async (page: Page) => {
      const places = await positions(page)
      const [from, to] = await page.evaluate((ids) => ids.map((id) => window.page.canvas.pointOf(id)), ends)
      const [source, target] = ends.map((id) => places[id])
      return Math.hypot(from!.x - to!.x, from!.y - to!.y) / Math.hypot(source!.x - target!.x, source!.y - target!.y)
    }
    const openIn = async (selection: string | null) => {
      const page = await lab.open()
      await takeRoom(page, { width: 390, height: 300 }, [])
      await show(page, { ...articleScene, selection })
      await page.evaluate((id) => window.page.canvas.fit(id), selection)
      await page.evaluate(() => window.page.canvas.drawn())
      return page
    }
    const chosen = await openIn(link.id)
    expect(await zoomOf(chosen)).toBeGreaterThan(0.4)
    expect(await inSight(chosen, ends)).toEqual(ends)
    const whole = await openIn(null)
    expect(await zoomOf(whole)).toBeLessThan(0.3)
    expect(await inSight(whole, all)).toEqual(all)
  })

  test('stays where it is while the card leaves it no room, and shows all once the card is closed', async () => {
    const page = await openWith(lab, some)
    const points = () => page.evaluate((ids) => ids.map((id) => window.page.canvas.pointOf(id)), some)
    const seen = await points()
    await takeRoom(page, { width: 1200, height: 400 }, some.slice(0, 1))
    await takeRoom(page, { width: 1200, height: 40 }, some.slice(0, 1))
    await takeRoom(page, whole, [])
    expect(await points()).toEqual(seen)
  })

  test('steps back for what has no room beside the card, and goes back once it is closed', async () => {
    const page = await openWith(lab, all)
    const pair = [all[0]!, all.at(-1)!]
    const apart = () =>
      page.evaluate((ids) => {
        const [a, b] = ids.map((id) => window.page.canvas.pointOf(id) ?? { x: 0, y: 0 })
        return Math.hypot(a!.x - b!.x, a!.y - b!.y)
      }, pair)
    await page.evaluate(() => window.page.canvas.zoomBy(1.5))
    const before = await apart()
    const lowered = { width: 1200, height: 240 }
    await takeRoom(page, lowered, pair)
    const beside = await apart()
    expect(await inSight(page, pair)).toEqual(pair)
    await takeRoom(page, { width: 1200, height: 130 }, pair)
    expect(await apart()).toBeLessThan(before / 2)
    await takeRoom(page, { width: 1200, height: 20 }, pair)
    await takeRoom(page, lowered, pair)
    expect(await apart()).toBeCloseTo(beside, 6)
    await takeRoom(page, whole, [])
    expect(await apart()).toBeCloseTo(before, 6)
  })

  test('keeps all in sight beside filters that cover most of it', async () => {
    const page = await openWith(lab, all)
    await page.evaluate(() => window.page.canvas.setCover({ right: 780 }))
    const left = await page.evaluate(
      (ids) => ids.filter((id) => (window.page.canvas.pointOf(id)?.x ?? Infinity) < innerWidth - 780),
      all,
    )
    expect(left).toEqual(all)
  })

  test('brings only what is selected into sight where the reader has looked closer', async () => {
    const page = await openWith(lab, all)
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
    const page = await openWith(lab, some, query)
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
