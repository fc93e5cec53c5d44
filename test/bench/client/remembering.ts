import type { Browser } from 'playwright-core'
import { firstPicture, openStage, type Stage, untilOnCanvas } from './stage.ts'

/** What the page's heap holds, without garbage, in megabytes. */
export interface RememberingFigures {
  readonly overview: number
  readonly full: number
  readonly cleared: number
  /** Filled and cleared so often more. */
  readonly turns: number
  readonly clearedLast: number
}

async function openHash(stage: Stage, hash: string, count: number): Promise<number> {
  await stage.page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  await untilOnCanvas(stage, count)
  await stage.thread.idle()
  return stage.thread.megabytes()
}

/** Puts the overview in place of a full canvas, and looks what is still held; undo holds what it brings back. */
export async function benchRemembering(
  browser: Browser,
  url: string,
  view: { readonly hash: string; readonly entities: number },
  turns: number,
): Promise<RememberingFigures> {
  await using stage = await openStage(browser, url)
  await firstPicture(stage)
  await stage.thread.idle()
  const count = await stage.page.evaluate(() => Object.keys(window.entente?.positions() ?? {}).length)
  const fill = () => openHash(stage, view.hash, view.entities)
  const clear = () => openHash(stage, '', count)
  await fill()
  const overview = await clear()
  const full = await fill()
  const cleared = await clear()
  let clearedLast = cleared
  for (let turn = 0; turn < turns; turn++) {
    await fill()
    clearedLast = await clear()
  }
  return { overview, full, cleared, turns, clearedLast }
}
