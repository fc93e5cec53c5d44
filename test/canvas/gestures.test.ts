import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleScene, partOf } from './article-scene.ts'
import { centre, coalition, gestures, leaves, openWith, positions, show } from './canvas-page.ts'
import { type CanvasLab, startCanvasLab } from './open-canvas.ts'

let lab: CanvasLab

beforeAll(async () => {
  lab = await startCanvasLab({ width: 1200, height: 800, density: 1 })
})

afterAll(() => lab.close())

describe('gestures', () => {
  test('a click selects an entity, and the empty ground nothing', async () => {
    const page = await openWith(lab, ['country:ua'])
    await page.mouse.click(centre.x, centre.y - 10)
    await page.mouse.click(20, 20)
    expect(await gestures(page)).toEqual(['select country:ua', 'select nothing'])
  })

  test('a click on a name selects its entity', async () => {
    const page = await openWith(lab, ['country:ua'])
    await page.mouse.click(centre.x, centre.y + 32)
    expect(await gestures(page)).toEqual(['select country:ua'])
  })

  test('a double-click expands', async () => {
    const page = await openWith(lab, ['country:ua'])
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
    const page = await openWith(lab, ['country:ua', 'country:ru'])
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
