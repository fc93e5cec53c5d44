import type { Browser, Page } from 'playwright-core'
import { type MainThread, mainThreadOf } from './main-thread.ts'
import { startClock } from './page-clock.ts'

const screen = { width: 1440, height: 900 }

/** A page on which something is measured. */
export interface Stage extends AsyncDisposable {
  readonly page: Page
  readonly thread: MainThread
}

/** The product and the bare page, side by side. */
export interface Stages {
  readonly product: Stage
  readonly bare: Stage
}

/** Opens an address in a window of its own, with nothing kept from before, and a clock that ticks from its beginning. */
export async function openStage(browser: Browser, url: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce' })
  await context.addInitScript(startClock)
  const page = await context.newPage()
  const thread = await mainThreadOf(page)
  await page.goto(url)
  return { page, thread, [Symbol.asyncDispose]: () => context.close() }
}

const patience = 180_000

/** When the first picture was drawn, in milliseconds since the page was asked for. */
export async function firstPicture({ page }: Stage): Promise<number> {
  await page.waitForFunction(() => window.clock.ready !== null, undefined, { timeout: patience })
  return page.evaluate(() => window.clock.ready ?? Number.NaN)
}

/** Until so many entities stand on the product's canvas. */
export async function untilOnCanvas({ page }: Stage, count: number): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.entities === String(count),
    count,
    { timeout: patience },
  )
}

/** The longest task that began at a moment or later; 0 where none took 50 ms. */
export const longestTask = ({ page }: Stage, since: number): Promise<number> =>
  page.evaluate(
    (since) => Math.max(0, ...window.clock.tasks.filter(({ start }) => start >= since).map(({ duration }) => duration)),
    since,
  )

export const now = ({ page }: Stage): Promise<number> => page.evaluate(() => performance.now())
