import type { Browser, Page } from 'playwright-core'
import type { Positions } from '../../client/canvas/scene.ts'
import { watchPage } from './watch-page.ts'

export const wide = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface ExplorerPage {
  readonly page: Page
  /** What the page could not do without: requests that left the origin, and errors it met. */
  readonly complaints: readonly string[]
}

/** Opens the explorer and waits until its overview is drawn. */
export async function openExplorer(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<ExplorerPage> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints = watchPage(page, url)
  await page.goto(url)
  await waitForCanvas(page)
  return { page, complaints }
}

export const waitForCanvas = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.canvas === 'ready')

/** Holds the layout back until the returned function is called. */
export async function holdLayout(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(/layout-worker/, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Waits until nothing on the canvas is on its way to another place. */
async function waitForStill(page: Page): Promise<void> {
  // What takes room from the canvas is known to it a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.still === 'true',
  )
}

/** Where all stands once it is still. */
export async function positionsOn(page: Page): Promise<Positions> {
  await waitForStill(page)
  return page.evaluate(() => {
    if (window.entente === undefined) throw new Error('The page tells no positions')
    return window.entente.positions()
  })
}

function isAllInSight(): boolean {
  const canvas = document.querySelector('[data-testid=canvas]')
  const ids = Object.keys(window.entente?.positions() ?? {})
  return ids.every((id) => {
    const point = window.entente?.pointOf(id)
    const [x, y] = [point?.x ?? -1, point?.y ?? -1]
    return canvas !== null && x > 0 && x < canvas.clientWidth && y > 0 && y < canvas.clientHeight
  })
}

/** Whether no entity is out of sight. */
export const allInSight = (page: Page): Promise<boolean> => page.evaluate(isAllInSight)

export const waitForAllInSight = (page: Page): Promise<unknown> => page.waitForFunction(isAllInSight)

/** How many entities stand on the canvas once it is still. */
export const entitiesOn = async (page: Page): Promise<number> => Object.keys(await positionsOn(page)).length

export const waitForEntities = (page: Page, isEnough: 'more' | 'fewer', than: number): Promise<unknown> =>
  page.waitForFunction(
    ({ isEnough, than }) => {
      const count = Object.keys(window.entente?.positions() ?? {}).length
      return isEnough === 'more' ? count > than : count < than
    },
    { isEnough, than },
  )

/** How many links the canvas shows, of all that stand on it. */
export const waitForShownLinks = (page: Page, links: number): Promise<unknown> =>
  page.waitForFunction(
    (count) => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.shownLinks === String(count),
    links,
  )

/** Clicks where an entity, or the middle of a link, is seen once the canvas is still. */
export async function clickOnCanvas(page: Page, id: string, options: { readonly twice?: boolean } = {}): Promise<void> {
  await waitForStill(page)
  const point = await page.evaluate((wanted) => window.entente?.pointOf(wanted) ?? null, id)
  if (point === null) throw new Error(`${id} is not on the canvas`)
  const box = await page.getByTestId('canvas').boundingBox()
  if (box === null) throw new Error('The canvas is not on the page')
  const [x, y] = [box.x + point.x, box.y + point.y]
  await (options.twice ? page.mouse.dblclick(x, y) : page.mouse.click(x, y))
}

/** Waits until the search shows what answers all that was typed; until then it may show the answer to its beginning. */
export const waitForAnswer = (page: Page, typed: string): Promise<void> =>
  page.getByText(`for “${typed}”.`).waitFor({ state: 'attached' })

/** Types into the search and takes the first entity that is offered under the given name. */
export async function bringIn(page: Page, typed: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(typed)
  await waitForAnswer(page, typed)
  await page.getByRole('option', { name }).first().click()
}
