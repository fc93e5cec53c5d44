import { isPair } from '../state/card.ts'
import { applyFilter } from './apply-filter.ts'
import { bringIn, visit } from './bring-in.ts'
import { bringTogether } from './draw-together.ts'
import { expand } from './expand.ts'
import type { Explorer } from './explorer.ts'
import { openOverview } from './open-overview.ts'
import { openView } from './open-view.ts'
import { readPair } from './pair.ts'
import { openLink, selectEntity } from './select.ts'

/** Tries once more what failed last. */
export async function retry(explorer: Explorer): Promise<void> {
  const { failure } = explorer.store.getState()
  if (failure === null) return
  const { attempt } = failure
  if (attempt.kind === 'expand') await expand(explorer, attempt.id, attempt.expansion)
  else if (attempt.kind === 'visit') await visit(explorer, attempt.id)
  else if (attempt.kind === 'open-view') await openView(explorer, attempt.view, attempt.name)
  else if (attempt.kind === 'overview') await openOverview(explorer)
  else if (attempt.kind === 'bring-together') await bringTogether(explorer, attempt.entities, attempt.label)
  else if (attempt.kind === 'filter') await applyFilter(explorer, attempt.filter)
  else await bringIn(explorer, attempt.entity)
}

/** Asks once more for the card that did not come. */
export async function reopenCard(explorer: Explorer): Promise<void> {
  const { card } = explorer.store.getState()
  if (card.kind === 'entity') await selectEntity(explorer, card.id)
  if (card.kind === 'link') await openLink(explorer, card.id)
  if (isPair(card)) await readPair(explorer)
}

export const dismissFailure = ({ store }: Explorer): void => store.setState({ failure: null })

/** Takes a notice away; what it tells of being under way stops. */
export function dismissNotice({ store, exporting }: Explorer): void {
  exporting.stop()
  store.setState({ notice: null })
}
