import type { Transaction } from 'neo4j-driver'
import { type Cypher, cypher, cypherName, cypherText } from '../cypher.ts'
import { list, record, text } from '../decode/values.ts'
import type {
  GraphReader,
  GraphSnapshot,
  StoredNode,
  StoredRelationship,
  StoreRow,
  StoreValue,
} from '../graph-store.ts'
import type { StoredLabel } from '../model/stored-labels.ts'
import { nodeKeyOf } from '../node-key.ts'

const labelsIn = list(text)

const propertiesIn = (value: StoreValue | undefined): StoreRow =>
  Object.fromEntries(Object.entries(record(value)).map(([name, item]) => [name, item ?? null]))

const nodesWith = (label: StoredLabel): Cypher => cypher`
  MATCH (node:${cypherName(label)})
  RETURN labels(node) AS labels, properties(node) AS properties`

const everyRelationship = cypher`
  MATCH (source)-[tie]->(target)
  RETURN type(tie) AS type, labels(source) AS sourceLabels, source.id AS sourceId,
         labels(target) AS targetLabels, target.id AS targetId, properties(tie) AS properties`

/** Rows as they come; the server waits while they are worked on. */
async function* rowsOf(transaction: Transaction, statement: Cypher): AsyncGenerator<StoreRow> {
  for await (const row of transaction.run<StoreRow>(cypherText(statement, {}))) yield row.toObject()
}

async function* nodesOf(transaction: Transaction, label: StoredLabel): AsyncGenerator<StoredNode> {
  for await (const row of rowsOf(transaction, nodesWith(label)))
    yield { labels: labelsIn(row.labels), properties: propertiesIn(row.properties) }
}

async function* relationshipsOf(transaction: Transaction): AsyncGenerator<StoredRelationship> {
  for await (const row of rowsOf(transaction, everyRelationship)) {
    const source = nodeKeyOf(labelsIn(row.sourceLabels), row.sourceId)
    const target = nodeKeyOf(labelsIn(row.targetLabels), row.targetId)
    if (source !== null && target !== null)
      yield { type: text(row.type), source, target, properties: propertiesIn(row.properties) }
  }
}

export const snapshotIn = (transaction: Transaction, read: GraphReader['read']): GraphSnapshot => ({
  read,
  nodes: (label) => nodesOf(transaction, label),
  relationships: () => relationshipsOf(transaction),
})
