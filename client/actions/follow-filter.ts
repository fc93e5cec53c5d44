import { isOfSelection } from '../state/card.ts'
import { asksSameClaims, letSamePass } from '../state/filter.ts'
import type { Explorer } from './explorer.ts'
import { readPairAnew } from './pair.ts'
import { showAllClaims } from './read-card.ts'

/** Keeps the open card, or comparison, true to the filter. Paths are drawn: they wait until they are asked for again. */
export function followFilter(explorer: Explorer): () => void {
  return explorer.store.subscribe((state, before) => {
    const { card, sifting } = state
    if (card !== before.card) return
    if (isOfSelection(card)) {
      if (!card.showsAll && !asksSameClaims(sifting.filter, before.sifting.filter)) void showAllClaims(explorer, false)
    } else if (card.kind === 'comparison' && card.heedsFilter) {
      if (!letSamePass(sifting.filter, before.sifting.filter)) void readPairAnew(explorer)
    }
  })
}
