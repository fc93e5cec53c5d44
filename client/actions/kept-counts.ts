import type { ClaimCount } from '../api/records.ts'
import type { Content } from '../state/content.ts'

/** What was counted of single actions, by their codes, and of all claims, under no code. */
export type CountsByCode = Map<string, readonly ClaimCount[]>

interface Kept {
  readonly among: Content['entities']
  readonly conditions: string
  readonly counts: CountsByCode
}

const unconditional = new WeakMap<Content['entities'], CountsByCode>()
let last: Kept | null = null

/** What was counted on the canvas that is the same as long as the same entities stand there, whatever is filtered. */
export function keptCounts(among: Content['entities']): CountsByCode {
  const kept = unconditional.get(among) ?? new Map()
  unconditional.set(among, kept)
  return kept
}

/** What was counted there under conditions; nothing if others were asked for since. */
export function keptUnder(among: Content['entities'], conditions: string): CountsByCode {
  if (last?.among !== among || last.conditions !== conditions) last = { among, conditions, counts: new Map() }
  return last.counts
}
