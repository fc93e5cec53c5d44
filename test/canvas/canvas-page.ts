import type { Page } from 'playwright-core'
import type { Point, Positions, Scene } from '../../client/canvas/scene.ts'
import { articleScene, partOf } from './article-scene.ts'
import type { CanvasLab } from './open-canvas.ts'

export const show = (page: Page, scene: Scene, anchor: string | null = null): Promise<void> =>
  page.evaluate(([drawn, beside]) => window.page.canvas.show(drawn, { anchor: beside }), [scene, anchor] as const)

export const positions = (page: Page): Promise<Positions> => page.evaluate(() => window.page.canvas.positions())

export const gestures = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.page.gestures)

/** Where an entity, or the middle of a link, is seen. */
export async function pointOf(page: Page, id: string): Promise<Point> {
  const point = await page.evaluate((sought) => window.page.canvas.pointOf(sought), id)
  if (point === null) throw new Error(`${id} is not drawn.`)
  return point
}

/** The canvas with a part of the article's scene. */
export async function openWith(lab: CanvasLab, ids: readonly string[], query = ''): Promise<Page> {
  const page = await lab.open(query)
  await show(page, partOf(articleScene, new Set(ids)))
  return page
}

/** On a screen of 1200 by 800, where an entity is drawn when the canvas shows it alone in the middle. */
export const centre: Point = { x: 600, y: 400 }

export const coalition = 'organisation:coalition'

/** Entities tied to the coalition alone. */
export const leaves = articleScene.links
  .filter(({ target }) => target === coalition)
  .map(({ source }) => source)
  .filter((id) => articleScene.links.filter(({ source, target }) => source === id || target === id).length === 1)
