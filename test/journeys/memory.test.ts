import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../client/state/filter.ts'
import { encodeView } from '../../client/state/view-code.ts'
import { openExplorer, wide } from './explorer-page.ts'
import { importEvents } from './import-events.ts'
import { startJourney } from './start-journey.ts'

/** What the page's heap holds once all garbage is gone, in megabytes. */
async function heldBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

const turns = 3

/** Of what a full canvas takes, so much comes back when it is cleared; the rest is what undo would bring back. */
const leastGivenBack = 2 / 3

describe('memory', () => {
  const journey = startJourney(['test/journeys/late-news.yaml'])

  /** Opens an address within the page, and waits until so many entities stand and the address tells of them. */
  async function openHash(page: Page, hash: string, entities: number): Promise<void> {
    const before = await page.evaluate((wanted) => {
      const { hash: old } = location
      location.hash = wanted
      return old
    }, hash)
    await page.waitForFunction(
      ([count, old]) =>
        document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.entities === String(count) &&
        location.hash.length > 1 &&
        location.hash !== old,
      [entities, before] as const,
    )
  }

  it('is given back each time a full canvas is cleared, but for what undo holds', async () => {
    const ids = await importEvents(journey.server, { interactions: 6000, actors: 400 })
    const entities = ids.map((id, index) => ({ id, at: { x: 120 * (index % 20), y: 120 * Math.floor(index / 20) } }))
    const full = `#view=${await encodeView({ entities, selection: null, filter: noFilter })}`
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    const session = await page.context().newCDPSession(page)
    await openHash(page, full, ids.length)
    await openHash(page, '', 60)
    for (let turn = 0; turn < turns; turn++) {
      const before = await heldBy(session)
      await openHash(page, full, ids.length)
      const filled = await heldBy(session)
      await openHash(page, '', 60)
      const cleared = await heldBy(session)
      expect(filled - before, 'what a full canvas takes, in MB').toBeGreaterThan(5)
      expect((filled - cleared) / (filled - before)).toBeGreaterThan(leastGivenBack)
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
