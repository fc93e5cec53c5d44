import {
  createDescriptions,
  deleteCompletingDescriptions,
  deleteEntities,
  describeEntities,
} from '../commands/entities.ts'
import { cypher } from '../cypher.ts'
import { decodeContribution } from '../decode/contribution.ts'
import { entityId } from '../decode/ids.ts'
import { oneOf, record } from '../decode/values.ts'
import type { GraphQuery, GraphTransaction, StoreRow, StoreValue } from '../graph-store.ts'
import type { EntityId } from '../model/records.ts'
import { batches } from './batches.ts'
import { mergeContributions, type RankedContribution } from './merge-contributions.ts'
import { namingsOf, settleWords } from './settle-words.ts'
import { entityProperties, type StoredProperties } from './stored-properties.ts'

type OfEntities = { readonly entities: readonly EntityId[] }

interface StoredContribution {
  readonly entity: EntityId
  readonly contribution: RankedContribution
}

interface StoredCompletion extends StoredContribution {
  readonly properties: StoredProperties
}

const documentKind = oneOf(['ARTICLE', 'OFFICIAL', 'REFERENCE', 'DATA'])

function decodeRanked(row: StoreRow): StoredContribution {
  const entity = entityId(row.entity)
  const { document, contribution } = decodeContribution(entity, row.properties)
  return { entity, contribution: { ...contribution, document, documentKind: documentKind(row.documentKind) } }
}

// By its label, Neo4j would start from the documents, as long as it goes by a plan for the empty database.
/** What do the documents that bring these entities in say of them? */
const contributions: GraphQuery<OfEntities, StoredContribution> = {
  name: 'contributions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[description:DESCRIBES]-(document)
    WHERE document.completes = false
    RETURN id AS entity, document.kind AS documentKind,
           description {.document, .name, .aliases, .summary, .facts} AS properties`,
  decode: decodeRanked,
}

/** What do completing documents say of these entities, whether they stand in the graph or not? */
const completions: GraphQuery<OfEntities, StoredCompletion> = {
  name: 'completions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (completion:Completion {entity: id})
    MATCH (document:Document {id: completion.document})
    RETURN id AS entity, document.kind AS documentKind,
           completion {.document, .name, .aliases, .summary, .facts, .passages, .locator, .url} AS properties`,
  decode: (row) => ({ ...decodeRanked(row), properties: withoutNulls(record(row.properties)) }),
}

const withoutNulls = (columns: Readonly<Record<string, StoreValue | undefined>>): StoredProperties =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])),
  )

/**
 * Makes each of these entities what all documents together say of it now; one that no document brings in any more goes,
 * and takes its claims and links along.
 */
export async function settleEntities(transaction: GraphTransaction, entities: readonly EntityId[]): Promise<void> {
  for (const batch of batches(entities)) {
    const [namings, told, completed] = await Promise.all([
      transaction.read(namingsOf, { entities: batch }),
      transaction.read(contributions, { entities: batch }),
      transaction.read(completions, { entities: batch }),
    ])
    const said = Map.groupBy(told, ({ entity }) => entity)
    const added = completed.filter(({ entity }) => said.has(entity))
    const addedTo = Map.groupBy(added, ({ entity }) => entity)
    const unsaid = batch.filter((entity) => !said.has(entity))
    const merged = [...said].flatMap(([id, own]) => {
      const contributed = [...own, ...(addedTo.get(id) ?? [])].map(({ contribution }) => contribution)
      return mergeContributions(id, contributed) ?? []
    })
    await Promise.all([
      unsaid.length > 0 ? transaction.run(deleteEntities, { entities: unsaid }) : null,
      transaction.run(deleteCompletingDescriptions, { entities: [...said.keys()] }),
      transaction.run(createDescriptions, { rows: added.map(({ entity, properties }) => ({ entity, properties })) }),
      transaction.run(describeEntities, {
        rows: merged.map((entity) => ({ id: entity.id, properties: entityProperties(entity) })),
      }),
      settleWords(transaction, merged, namings),
    ])
  }
}
