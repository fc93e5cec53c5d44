import type { ClaimRegister, GraphReader } from '../graph-store.ts'
import type { ClaimRecord } from '../model/records.ts'
import { additionsToLinks, type LinkAdditions, noAdditions } from './add-to-links.ts'
import { firstById } from './each-once.ts'

/** Of a batch's claims those that are not there yet, and what they make of the map. */
export interface NewClaims {
  readonly added: readonly ClaimRecord[]
  readonly links: LinkAdditions
}

export const noNewClaims: NewClaims = { added: [], links: noAdditions }

const byId = (a: ClaimRecord, b: ClaimRecord): number => (a.id < b.id ? -1 : 1)

/**
 * Those of the claims that are not there yet, in the order of their ids, so that an engine with indexes on their ends finds
 * most of their places beside the last. `before` are claims that are being written, whether the reader sees them or not.
 */
export async function missingClaims(
  reader: GraphReader,
  register: ClaimRegister,
  claims: readonly ClaimRecord[],
  before: readonly ClaimRecord[] = [],
): Promise<readonly ClaimRecord[]> {
  const written = new Set(before.map(({ id }) => id))
  const unwritten = firstById(claims).filter(({ id }) => !written.has(id))
  return (await register.missing(reader, unwritten)).toSorted(byId)
}

/** What the claims come to in a graph to which those `before` are being added, whether the reader sees them or not. */
export async function newClaims(
  reader: GraphReader,
  register: ClaimRegister,
  claims: readonly ClaimRecord[],
  before: NewClaims,
): Promise<NewClaims> {
  const added = await missingClaims(reader, register, claims, before.added)
  return { added, links: await additionsToLinks(reader, added, before.links) }
}
