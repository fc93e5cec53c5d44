import type { Card } from '../state/card.ts'
import type { Loadable } from '../state/loadable.ts'
import type { Explorer } from './explorer.ts'
import { openOverview } from './open-overview.ts'
import { reopenCard, retry } from './retry.ts'
import { searchEntities } from './search-entities.ts'

const failedOffline = (part: Loadable<unknown>): boolean => part.status === 'failed' && part.problem.offline

const isCardMissing = (card: Card): boolean => 'content' in card && card.content !== null && failedOffline(card.content)

/** Tries once more what failed because this device was offline. */
export async function retryOffline(explorer: Explorer): Promise<void> {
  const { overview, failure, card, search, tallies } = explorer.store.getState()
  if (typeof overview === 'object' && overview.offline) await openOverview(explorer)
  if (failure?.problem.offline === true) await retry(explorer)
  if (isCardMissing(card)) await reopenCard(explorer)
  if (search.problem?.offline === true) await searchEntities(explorer, search.text)
  // Of themselves parts of the page that may not have come: the rest shall not wait for them.
  if (failedOffline(tallies.timeline)) await (await import('./read-timeline.ts')).readTimeline(explorer)
  if (failedOffline(tallies.claims)) await (await import('./read-claim-counts.ts')).readClaimCounts(explorer)
}
