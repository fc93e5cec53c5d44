import { claimRow, createClaims } from '../commands/create-claims.ts'
import { createCompletions, createDocuments, createPassages } from '../commands/documents.ts'
import { createDescriptions, mergeEntities } from '../commands/entities.ts'
import type { GraphTransaction } from '../graph-store.ts'
import type { DocumentLoad, PassageRecord } from '../model/records.ts'
import { batches } from './batches.ts'
import { fingerprintOf } from './fingerprint.ts'
import { contributionProperties, documentProperties, passageProperties } from './stored-properties.ts'

/** Writes a document that is not there, its passages, and what it says of entities; these have to be settled afterwards. */
export async function writeDocument(transaction: GraphTransaction, load: DocumentLoad): Promise<void> {
  await transaction.run(createDocuments, { rows: [documentProperties(load, fingerprintOf(load))] })
  await writePassages(transaction, load.passages)
  if (load.completes) await writeCompletions(transaction, load)
  else await writeDescriptions(transaction, load)
}

/** Writes passages of a document that is there. */
export async function writePassages(transaction: GraphTransaction, passages: readonly PassageRecord[]): Promise<void> {
  const portions = [...batches(passages.map(passageProperties))]
  await Promise.all(portions.map((rows) => transaction.run(createPassages, { rows })))
}

async function writeCompletions(transaction: GraphTransaction, { document, entities }: DocumentLoad): Promise<void> {
  const completions = entities.map((contribution) => ({
    ...contributionProperties(document.id, contribution),
    id: `${document.id}~${contribution.id}`,
    entity: contribution.id,
  }))
  for (const rows of batches(completions)) await transaction.run(createCompletions, { rows })
}

/** Writes what a document that is there says of entities; these have to be settled afterwards. */
export async function writeDescriptions(
  transaction: GraphTransaction,
  { document, entities }: Pick<DocumentLoad, 'document' | 'entities'>,
): Promise<void> {
  const merges = [...Map.groupBy(entities, (entity) => entity.kind)].flatMap(([kind, ofKind]) => {
    const command = mergeEntities.get(kind)
    if (command === undefined) throw new TypeError(`No label for the kind ${kind}`)
    return [...batches(ofKind)].map((batch) => ({ command, ids: batch.map(({ id }) => id) }))
  })
  const rows = entities.map((contribution) => ({
    entity: contribution.id,
    properties: contributionProperties(document.id, contribution),
  }))
  await Promise.all([
    ...merges.map(({ command, ids }) => transaction.run(command, { entities: ids })),
    ...[...batches(rows)].map((batch) => transaction.run(createDescriptions, { rows: batch })),
  ])
}

/** Writes claims between entities that stand in the graph; their links have to be settled, or added to, afterwards. */
export async function writeClaims(
  transaction: GraphTransaction,
  { claims }: Pick<DocumentLoad, 'claims'>,
): Promise<void> {
  const portions = [...Map.groupBy(claims, (claim) => claim.type)].flatMap(([type, ofType]) => {
    const command = createClaims.get(type)
    if (command === undefined) throw new TypeError(`No relationship for the claim type ${type}`)
    return [...batches(ofType)].map((batch) => ({ command, batch }))
  })
  await Promise.all(portions.map(({ command, batch }) => transaction.run(command, { rows: batch.map(claimRow) })))
}
