import { recordChange, withLines } from '../state/explorer-state.ts'
import type { Filter } from '../state/filter.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Draws all lines, or only the strongest; nothing moves, and it can be undone. */
export function drawLines(explorer: Explorer, lines: Filter['lines']): void {
  const isAll = lines === 'all'
  const label = isAll ? 'Draw all lines' : 'Draw only the strongest lines'
  const positions = positionsOf(explorer)
  explorer.store.setState((state) => ({
    ...withLines(recordChange(state, label, positions), lines),
    announcement: isAll
      ? `All ${state.content.links.size.toLocaleString('en')} lines are drawn.`
      : 'Only the strongest lines are drawn.',
  }))
}
