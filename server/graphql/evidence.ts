import type { ClaimRecord, DocumentId, EntityRecord, PassageId, PassageRecord } from '../graph/model/records.ts'
import { evidenceOfEntities } from '../graph/queries/evidence-of-entities.ts'
import { passageById } from './by-id.ts'
import { found } from './found.ts'
import type { RequestGraph } from './request-graph.ts'

/** What a claim or an entity rests on: a passage of a text, or a place in a document without text. */
export interface Evidence {
  readonly document: DocumentId
  readonly passage: PassageRecord | null
  readonly locator: string | null
  readonly url: string | null
}

interface Grounds {
  readonly document: DocumentId
  readonly passages: readonly PassageId[]
  readonly locator: string | null
  readonly url: string | null
}

const passageOf = async (graph: RequestGraph, id: PassageId) => found(await passageById(graph, id), id)

async function readPassages(graph: RequestGraph, ids: readonly PassageId[]): Promise<readonly PassageRecord[]> {
  const read = await Promise.all(ids.map((id) => passageOf(graph, id)))
  return read.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** At once where there is no passage to be read. */
function evidenceOn(
  graph: RequestGraph,
  { document, passages, locator, url }: Grounds,
): readonly Evidence[] | Promise<readonly Evidence[]> {
  if (passages.length === 0) return [{ document, passage: null, locator, url }]
  return readPassages(graph, passages).then((read) => read.map((passage) => ({ document, passage, locator, url })))
}

/** The passages that carry a claim, in the order of the text. */
export const evidenceOfClaim = (
  graph: RequestGraph,
  claim: ClaimRecord,
): readonly Evidence[] | Promise<readonly Evidence[]> => evidenceOn(graph, claim)

/** Where documents describe an entity, document by document. */
export async function evidenceOfEntity(graph: RequestGraph, entity: EntityRecord): Promise<readonly Evidence[]> {
  const descriptions = await graph.rowsOf(evidenceOfEntities, {}, entity.id)
  const evidence = await Promise.all(descriptions.map((description) => evidenceOn(graph, description)))
  return evidence.flat()
}
