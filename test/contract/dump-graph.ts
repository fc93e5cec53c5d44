import { cypher } from '../../server/graph/cypher.ts'
import type { GraphReader, StoreRow, StoreValue } from '../../server/graph/graph-store.ts'

export interface GraphDump {
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
}

const isMap = (value: StoreValue | undefined): value is StoreRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inOrder = (value: StoreValue | undefined): unknown =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, inOrder(item)]),
      )
    : value

const line = (row: StoreRow): string => JSON.stringify(inOrder(row))

const everyNode = {
  name: 'every-node',
  text: cypher`MATCH (node) UNWIND labels(node) AS label
    WITH node, label ORDER BY label
    RETURN collect(label) AS labels, properties(node) AS properties, node.id AS id`,
  decode: line,
}

const everyRelationship = {
  name: 'every-relationship',
  text: cypher`MATCH (source)-[tie]->(target)
    RETURN source.id AS source, type(tie) AS type, target.id AS target, properties(tie) AS properties`,
  decode: line,
}

const bookkeeping = ['GraphInfo', 'ImportBatch'].map((label) => `"labels":["${label}"]`)

/** All that the store holds, in an order of its own, but for the version of the graph and the ledger of imports. */
export async function dumpGraph(reader: GraphReader): Promise<GraphDump> {
  const nodes = await reader.read(everyNode, {})
  const relationships = await reader.read(everyRelationship, {})
  return {
    nodes: nodes.filter((node) => !bookkeeping.some((label) => node.includes(label))).toSorted(),
    relationships: relationships.toSorted(),
  }
}
