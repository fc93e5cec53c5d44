import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LineStyle, Point, Scene } from '../../client/canvas/scene.ts'
import { articleScene, partOf } from './article-scene.ts'
import { coalition, gestures, pointOf, positions, show } from './canvas-page.ts'
import { type CanvasLab, startCanvasLab } from './open-canvas.ts'

let lab: CanvasLab

beforeAll(async () => {
  lab = await startCanvasLab({ width: 1200, height: 800, density: 1 })
})

afterAll(() => lab.close())

const [nato, ukraine] = ['organisation:nato', 'country:ua']
const scene = partOf(articleScene, new Set([coalition, nato, ukraine]))
const line = scene.links.find(({ source, target }) => [source, target].includes(nato))?.id ?? ''
const places = { [coalition]: { x: 0, y: 0 }, [nato]: { x: 300, y: 0 }, [ukraine]: { x: 0, y: 200 } }

async function open(): Promise<Page> {
  const page = await lab.open()
  await page.evaluate((told) => window.page.canvas.place(told), places)
  await show(page, scene)
  return page
}

/** How far the darkest pixel around a point of the screen is from white, of 255. */
async function inkAround(page: Page, { x, y }: Point): Promise<number> {
  await page.evaluate(() => window.page.canvas.drawn())
  const image = (await page.screenshot({ clip: { x: x - 4, y: y - 4, width: 8, height: 8 } })).toString('base64')
  return page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    return 255 - Math.min(...pixels.filter((_, index) => index % 4 === 0))
  }, image)
}

const inkOf = async (page: Page, id: string): Promise<number> => inkAround(page, await pointOf(page, id))

const faded = (...ids: readonly string[]): Scene => ({ ...scene, hidden: { as: 'faded', ids } })

describe('what steps back', () => {
  test('is seen faintly, lines too, and what stays is seen as before', async () => {
    const page = await open()
    const plain = await Promise.all([coalition, nato, line].map((id) => inkOf(page, id)))
    await show(page, faded(nato, line))
    const [stays, entity, link] = [await inkOf(page, coalition), await inkOf(page, nato), await inkOf(page, line)]
    expect(stays).toBe(plain[0])
    expect(entity).toBeLessThan(60)
    expect(link).toBeLessThan(60)
    expect(plain[1]).toBeGreaterThan(180)
    expect(plain[2]).toBeGreaterThan(100)
    await show(page, scene)
    expect(await inkOf(page, nato)).toBe(plain[1])
  })

  test('makes way for what is selected, and for what a story is about', async () => {
    const page = await open()
    const plain = await inkOf(page, nato)
    await show(page, { ...scene, selection: ukraine })
    expect(await inkOf(page, nato)).toBeLessThan(60)
    await show(page, { ...scene, emphasis: { ends: [nato], strong: [], quiet: [] } })
    expect(await inkOf(page, nato)).toBeGreaterThanOrEqual(plain)
  })

  test('is all but the lines of a style that is sought, and their ends, until none is', async () => {
    const page = await open()
    const dashed = { ...scene, links: scene.links.map((link) => ({ ...link, firm: link.id !== line })) }
    await show(page, { ...dashed, selection: ukraine })
    const seek = (style: LineStyle | null) => page.evaluate((sought) => window.page.canvas.seek(sought), style)
    await seek('planned')
    const sought = await Promise.all([nato, line, ukraine].map((id) => inkOf(page, id)))
    expect(sought.map((ink) => ink > 100)).toEqual([true, true, false])
    await show(page, { ...dashed, selection: null })
    expect(await inkOf(page, ukraine)).toBeLessThan(60)
    await seek('conflict')
    expect(await inkOf(page, nato)).toBeLessThan(60)
    await seek(null)
    expect(await inkOf(page, ukraine)).toBeGreaterThan(100)
  })

  test('is chosen with a click all the same', async () => {
    const page = await open()
    await show(page, faded(nato, line))
    const { x, y } = await pointOf(page, nato)
    await page.mouse.click(x, y)
    expect(await gestures(page)).toEqual([`select ${nato}`])
  })

  test('stays faint where the end of a line is dragged, and wherever it is dropped', async () => {
    const page = await open()
    await show(page, faded(nato, line))
    const from = await pointOf(page, coalition)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 40, from.y - 120, { steps: 4 })
    expect(await inkOf(page, line)).toBeLessThan(60)
    await page.mouse.up()
    expect(await inkOf(page, line)).toBeLessThan(60)
    const aside = await pointOf(page, nato)
    await page.mouse.move(aside.x, aside.y)
    await page.mouse.down()
    await page.mouse.move(1160, 780, { steps: 4 })
    await page.mouse.up()
    await page.mouse.move(5, 5)
    expect(await inkOf(page, nato)).toBeLessThan(60)
  })

  test('leaves nothing behind: what is alone, in all places, and in pictures, are the entities', async () => {
    const page = await open()
    await show(page, faded(nato, line))
    expect(Object.keys(await positions(page)).sort()).toEqual([coalition, nato, ukraine].sort())
    await page.evaluate(() => window.page.canvas.tidy())
    await show(page, partOf(articleScene, new Set()))
    await show(page, partOf(articleScene, new Set([ukraine])))
    expect(Object.keys(await positions(page))).toEqual([ukraine])
  })
})

describe('what is gone, where most is', () => {
  const india = 'country:in'
  const wide = partOf(articleScene, new Set([coalition, nato, ukraine, india]))
  const lines = wide.links.map(({ id }) => id)
  const withoutNato: Scene = { ...wide, hidden: { as: 'gone', ids: [nato, ...lines] } }

  /** Where NATO and its line to the coalition are seen when they are; nothing else is drawn there. */
  async function openWide() {
    const page = await lab.open()
    await page.evaluate((told) => window.page.canvas.place(told), { ...places, [india]: { x: -300, y: 100 } })
    await show(page, wide)
    return { page, at: { entity: await pointOf(page, nato), line: await pointOf(page, line) } }
  }

  const ground = { x: 1100, y: 30 }

  test('is not seen until it is shown again, and is in no picture', async () => {
    const { page, at } = await openWide()
    const plain = await inkAround(page, at.entity)
    await show(page, withoutNato)
    const paper = await inkAround(page, ground)
    expect([await inkAround(page, at.entity), await inkAround(page, at.line)]).toEqual([paper, paper])
    expect(await page.evaluate((id) => window.page.canvas.pointOf(id), nato)).toBeNull()
    const drawn = await page.evaluate(async () => {
      const svg = await (await window.page.canvas.picture('svg', null)).text()
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml')
      return [drawing.querySelectorAll('[data-entity]').length, drawing.querySelectorAll('[data-link]').length]
    })
    expect(drawn).toEqual([3, 0])
    await show(page, wide)
    expect(await inkAround(page, at.entity)).toBe(plain)
  })

  test('is not met by a pointer: a click there is upon the ground, and the ground is dragged', async () => {
    const { page, at } = await openWide()
    await show(page, withoutNato)
    const [before, stood] = [await positions(page), await pointOf(page, coalition)]
    await page.mouse.click(at.entity.x, at.entity.y)
    expect(await gestures(page)).toEqual(['select nothing'])
    await page.mouse.down()
    await page.mouse.move(at.entity.x + 50, at.entity.y + 40, { steps: 4 })
    await page.mouse.up()
    const stands = await pointOf(page, coalition)
    expect([Math.round(stands.x - stood.x), Math.round(stands.y - stood.y)]).toEqual([50, 40])
    expect(await positions(page)).toEqual(before)
  })

  test('stays so beside what is selected, where the rest is seen faintly', async () => {
    const { page, at } = await openWide()
    await show(page, withoutNato)
    const paper = await inkAround(page, ground)
    const plain = await inkOf(page, india)
    await show(page, { ...withoutNato, selection: coalition })
    expect(await inkAround(page, at.entity)).toBe(paper)
    expect(await inkOf(page, coalition)).toBeGreaterThan(100)
    const faint = await inkOf(page, india)
    expect(faint).toBeGreaterThan(paper)
    expect(faint).toBeLessThan(Math.min(60, plain))
    await show(page, { ...withoutNato, selection: nato })
    expect(await inkAround(page, at.entity)).toBe(paper)
  })

  test('stays so where the end of a line is dragged', async () => {
    const { page, at } = await openWide()
    await show(page, withoutNato)
    const paper = await inkAround(page, ground)
    const from = await pointOf(page, coalition)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 40, from.y - 120, { steps: 4 })
    const middle = { x: (from.x - 40 + at.entity.x) / 2, y: (from.y - 120 + at.entity.y) / 2 }
    expect(await inkAround(page, middle)).toBe(paper)
    await page.mouse.up()
    expect(await inkAround(page, middle)).toBe(paper)
    await show(page, wide)
    expect(await inkAround(page, middle)).toBeGreaterThan(paper)
  })
})
