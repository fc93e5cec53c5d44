import { setImmediate } from 'node:timers/promises'
import type { ClaimRegister, GraphSteps } from '../graph-store.ts'
import type { ClaimRecord } from '../model/records.ts'
import { type NewClaims, newClaims } from './new-claims.ts'

/** How a batch leaves the graph when it is committed: in which version, and with which claims, that others may not see yet. */
export interface Ground {
  readonly version: number
  readonly claims: NewClaims
}

/** What the claims of a batch come to on this ground. */
export interface ReadAhead {
  readonly ground: Ground
  readonly claims: NewClaims
}

/** What was read ahead, if the batch before was committed on this very ground, and nobody has written since; null otherwise. */
export const aheadOn = (ahead: ReadAhead | null, ground: Ground | null, version: number): NewClaims | null =>
  ahead !== null && ahead.ground === ground && ground.version === version ? ahead.claims : null

/**
 * Asks beside the transaction that writes a batch what the claims of the next come to. Nobody else can write before that is
 * committed. Null when it cannot be told: it is asked again where it has to be.
 */
export async function readAhead(
  beside: NonNullable<GraphSteps['beside']>,
  register: ClaimRegister,
  claims: readonly ClaimRecord[],
  ground: Ground,
): Promise<ReadAhead | null> {
  // What has been given to the engine goes out first.
  await setImmediate()
  try {
    return { ground, claims: await beside((reader) => newClaims(reader, register, claims, ground.claims)) }
  } catch {
    return null
  }
}
