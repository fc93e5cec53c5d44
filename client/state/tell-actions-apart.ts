import type { ClaimCount } from '../api/records.ts'

const sameGroup = (one: ClaimCount, other: ClaimCount): boolean =>
  one.type === other.type && one.modality === other.modality && one.document.id === other.document.id

/** The code of the action that one is directly under: 04 for 042, 182 for 1823. */
const above = (code: string): string => code.slice(0, -1)

/** Whether some of what was counted could be of an action: whether there is anything of what that is under. */
export const couldBeOf = (counts: readonly ClaimCount[], code: string): boolean =>
  counts.some(({ actions }) => actions.at(-1) === above(code))

/** Tells apart, of what was counted together under the action above, what was also counted by itself. */
export function tellApart(
  counts: readonly ClaimCount[],
  code: string,
  ofCode: readonly ClaimCount[],
): readonly ClaimCount[] {
  return counts.flatMap((count) => {
    if (count.actions.at(-1) !== above(code)) return [count]
    const own = ofCode.find((other) => sameGroup(count, other))?.count ?? 0
    const parts = [
      { ...count, actions: [...count.actions, code], count: own },
      { ...count, count: count.count - own },
    ]
    return parts.filter((part) => part.count > 0)
  })
}
