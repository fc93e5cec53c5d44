import { seededRandom } from '../../../seed/generators/seeded-random.ts'
import { syntheticActors } from '../../../seed/generators/synthetic-actors.ts'
import {
  type SyntheticInteraction,
  syntheticInteractions,
  usualShape,
} from '../../../seed/generators/synthetic-interactions.ts'
import type { ImportBatch } from '../../../server/graph/load/import-batch.ts'
import { claimIdOf } from '../../../server/graph/model/ids.ts'
import type {
  ClaimRecord,
  DocumentId,
  DocumentRecord,
  EntityContribution,
} from '../../../server/graph/model/records.ts'

/** What is imported: so many interactions, or so many actors without any. */
export interface Work {
  readonly what: 'interactions' | 'busy-pair' | 'actors'
  readonly document: string
  readonly count: number
  readonly seed: number
}

export const documentOf = ({ document }: Work): DocumentRecord => ({
  id: document as DocumentId,
  title: `Synthetic: ${document}`,
  kind: 'DATA',
  publisher: null,
  url: null,
  publishedAt: null,
  sha256: null,
  length: null,
})

function claimOf(
  { source, target, day, action }: SyntheticInteraction,
  document: DocumentId,
  row: number,
): ClaimRecord {
  const identity = { source: source.id, target: target.id, document, modality: 'REPORTED', type: 'INTERACTED' } as const
  return {
    ...identity,
    id: claimIdOf({ ...identity, date: day, key: String(row) }),
    attributedTo: null,
    action: action.code,
    date: { text: day, edtf: day, earliest: day, latest: day },
    detail: null,
    passages: [],
    locator: `row ${row}`,
    url: null,
  }
}

const contributionOf = ({ id, kind, name }: SyntheticInteraction['source']): EntityContribution => ({
  id,
  kind,
  name,
  aliases: [],
  summary: null,
  facts: {},
  passages: [],
  locator: null,
  url: null,
})

function interactionsOf({ what, count, seed }: Work): Iterable<SyntheticInteraction> {
  return syntheticInteractions({
    ...usualShape,
    interactions: count,
    seed,
    ...(what === 'busy-pair' ? { actors: 2 } : {}),
  })
}

function batchOf(interactions: readonly SyntheticInteraction[], document: DocumentId, firstRow: number): ImportBatch {
  const ends = new Map(interactions.flatMap(({ source, target }) => [source, target]).map((actor) => [actor.id, actor]))
  return {
    entities: [...ends.values()].map(contributionOf),
    claims: interactions.map((interaction, index) => claimOf(interaction, document, firstRow + index)),
  }
}

/** What the work imports, in batches; the same for the same work. */
export function* batchesOf(work: Work, batchSize = 1000): Generator<ImportBatch> {
  const { id } = documentOf(work)
  if (work.what === 'actors') {
    const actors = syntheticActors(work.count, seededRandom(work.seed)).map(contributionOf)
    for (let start = 0; start < actors.length; start += batchSize)
      yield { entities: actors.slice(start, start + batchSize), claims: [] }
    return
  }
  let [batch, row]: [SyntheticInteraction[], number] = [[], 1]
  for (const interaction of interactionsOf(work)) {
    batch.push(interaction)
    if (batch.length < batchSize) continue
    yield batchOf(batch, id, row)
    row += batch.length
    batch = []
  }
  if (batch.length > 0) yield batchOf(batch, id, row)
}
