import type { ClaimCount, TimeCount } from '../api/records.ts'
import type { Content } from '../state/content.ts'

type Kept<Count> = Map<string, readonly Count[]>

/**
 * Keeps what was counted on the canvas. Without conditions, that is the same as long as the same entities stand there;
 * under conditions, only the answers to those asked for last are kept.
 */
function keepCounts<Count>(): (among: Content['entities'], conditions: string | null) => Kept<Count> {
  const unconditional = new WeakMap<Content['entities'], Kept<Count>>()
  let last: { readonly among: Content['entities']; readonly conditions: string; readonly counts: Kept<Count> } | null =
    null
  return (among, conditions) => {
    if (conditions === null) {
      const kept = unconditional.get(among) ?? new Map()
      unconditional.set(among, kept)
      return kept
    }
    if (last?.among !== among || last.conditions !== conditions) last = { among, conditions, counts: new Map() }
    return last.counts
  }
}

/** What was counted of single actions, by their codes, and of all claims, under no code. */
export const keptCounts = keepCounts<ClaimCount>()

/** What was counted over time, by the buckets and the days that were asked for. */
export const keptTimes = keepCounts<TimeCount>()
