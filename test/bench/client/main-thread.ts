import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'

/** Less work than this in the time watched, in milliseconds, is none: a clock ticks, a cursor blinks. */
const idleWork = 15
const watched = 400

/** What the browser knows of a page's main thread. */
export interface MainThread {
  /** How long it has worked since the beginning, in milliseconds of its own: waiting for the processor is left out. */
  worked(): Promise<number>
  /** Resolves once it has next to nothing to do. */
  idle(): Promise<void>
  /** What its heap holds once all garbage is gone. */
  megabytes(): Promise<number>
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  return {
    worked,
    async idle() {
      for (let before = await worked(), work = Number.POSITIVE_INFINITY; work > idleWork; ) {
        await setTimeout(watched)
        const after = await worked()
        work = after - before
        before = after
      }
    },
    async megabytes() {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return usedSize / 1e6
    },
  }
}
