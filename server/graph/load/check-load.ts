import type { ClaimRecord, DocumentId, DocumentLoad, EntityId, PassageRecord } from '../model/records.ts'

/** A document is not whole in itself, or two are the same: a defect of who made the load. */
export class IncoherentLoadError extends Error {
  override readonly name = 'IncoherentLoadError'
}

type Described = Pick<ReadonlySet<EntityId>, 'has'>

function firstRepeated(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index)
}

function checkClaims(document: DocumentId, claims: readonly ClaimRecord[], described: Described): void {
  const foreign = claims.find((claim) => claim.document !== document)
  const dangling = claims.find((claim) => !described.has(claim.source) || !described.has(claim.target))
  if (foreign !== undefined) throw new IncoherentLoadError(`${document} brings a claim of ${foreign.document}.`)
  if (dangling !== undefined)
    throw new IncoherentLoadError(`${document} makes the claim ${dangling.id}, but does not describe both its ends.`)
}

function checkCoherence({ document, completes, entities, passages, claims }: DocumentLoad): void {
  const repeated = firstRepeatedOf(entities, passages, claims)
  if (repeated !== undefined) throw new IncoherentLoadError(`${document.id} brings ${repeated} twice.`)
  checkClaims(document.id, claims, new Set(entities.map(({ id }) => id)))
  if (completes && claims.length > 0)
    throw new IncoherentLoadError(`${document.id} completes what other documents bring in, so it can make no claims.`)
}

function firstRepeatedOf(...lists: readonly (readonly { readonly id: string }[])[]): string | undefined {
  for (const list of lists) {
    const seen = new Set<string>()
    for (const { id } of list) {
      if (seen.has(id)) return id
      seen.add(id)
    }
  }
  return undefined
}

/** Throws IncoherentLoadError unless each document is whole in itself and comes once. */
export function checkLoads(loads: readonly DocumentLoad[]): void {
  const twice = firstRepeated(loads.map(({ document }) => document.id))
  if (twice !== undefined) throw new IncoherentLoadError(`${twice} is loaded twice at once.`)
  for (const load of loads) checkCoherence(load)
}

function checkPassages(document: DocumentId, passages: readonly PassageRecord[]): void {
  const foreign = passages.find((passage) => passage.document !== document)
  if (foreign !== undefined) throw new IncoherentLoadError(`${document} brings a passage of ${foreign.document}.`)
}

/** Throws IncoherentLoadError unless both ends of each of a batch's claims are described, and all is of the document. */
export function checkBatch(
  document: DocumentId,
  { claims, passages = [] }: Pick<DocumentLoad, 'claims'> & Partial<Pick<DocumentLoad, 'passages'>>,
  described: Described,
): void {
  checkClaims(document, claims, described)
  checkPassages(document, passages)
}
