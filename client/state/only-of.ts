import type { ComparedSide, Comparison } from '../api/path-records.ts'

interface OnlyOf {
  readonly neighbours: ComparedSide['neighbours']
  /** Null where the sides have more in common than was asked for. */
  readonly total: number | null
}

/** What one side is tied to and the other is not. */
export function onlyOf(comparison: Comparison, which: 'first' | 'second'): OnlyOf {
  const side = comparison[which]
  const other = comparison[which === 'first' ? 'second' : 'first']
  const common = comparison.ways.flatMap(({ entities }) => entities.slice(1, -1).map(({ id }) => id))
  const shared = new Set([side.entity.id, other.entity.id, ...common])
  return {
    neighbours: side.neighbours.filter(({ entity }) => !shared.has(entity.id)),
    total: comparison.isCut ? null : side.others - common.length,
  }
}
