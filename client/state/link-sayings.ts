import type { CanvasLink } from '../api/records.ts'
import { rootName } from './action-words.ts'
import { claimLabel } from './claim-words.ts'

/** One thing that claims of a link say: "member of", or what was done in its interactions, "consult". */
interface Saying {
  readonly words: string
  readonly count: number
}

/** What the claims of a link say, the most frequent first; interactions are told apart by what was done. */
export function sayingsOf({ types, actions }: Pick<CanvasLink, 'types' | 'actions'>): readonly Saying[] {
  const coded = actions.reduce((sum, { count }) => sum + count, 0)
  const said = types.flatMap(({ type, count }) => {
    const rest = type === 'INTERACTED' ? count - coded : count
    return rest > 0 ? [{ words: claimLabel(type), count: rest }] : []
  })
  const done = actions.map(({ action, count }) => ({ words: rootName(action.code).toLowerCase(), count }))
  return [...said, ...done].toSorted((a, b) => b.count - a.count)
}
