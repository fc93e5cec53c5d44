import { cypherText } from '../../server/graph/cypher.ts'
import type { StoredNode, StoredRelationship, StoreRow } from '../../server/graph/graph-store.ts'
import { storedLabels } from '../../server/graph/model/stored-labels.ts'
import { neo4jSchema } from '../../server/graph/neo4j/neo4j-schema.ts'
import { alikePortions } from '../alike-portions.ts'
import { cypherLiteral } from './cypher-literal.ts'
import type { ExportedGraph } from './exported-graph.ts'

const rowsInStatement = 200

const statement = (text: string): string => `${text.trim().replaceAll(/\s+/g, ' ')};\n`

const literalsOf = (rows: readonly StoreRow[]): string => `[${rows.map((row) => cypherLiteral(row)).join(', ')}]`

const counts: readonly string[] = ['claimCount', 'neighbourCount']

const withoutCounts = ({ labels, properties }: StoredNode): StoredNode => ({
  labels,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !counts.includes(name))),
})

/** The nodes that are exported; of one document, without what only the whole graph adds up to. */
async function* nodesOf(graph: ExportedGraph): AsyncGenerator<StoredNode> {
  const { snapshot, document } = graph
  if (document === null) {
    for (const label of storedLabels) yield* snapshot.nodes(label)
    return
  }
  for await (const node of snapshot.nodes('Document')) if (node.properties.id === document) yield node
  for await (const node of snapshot.nodes('Passage')) if (node.properties.document === document) yield node
  for await (const node of snapshot.nodes('Entity')) if (graph.describes(node.properties.id)) yield withoutCounts(node)
}

/** Of one document, its own: the map of all links is left out. */
async function* relationshipsOf({ snapshot, document }: ExportedGraph): AsyncGenerator<StoredRelationship> {
  for await (const relationship of snapshot.relationships()) {
    const isItsOwn = relationship.properties.document === document || relationship.source.id === document
    if (document === null || isItsOwn) yield relationship
  }
}

const aboutDocument = (document: string): string =>
  `// What ${document} says. Entente itself needs a whole graph: what is summed up over all documents is left out.\n`

/** Statements, one a line, that make the graph in an empty Neo4j. */
export async function* cypherStatements(graph: ExportedGraph): AsyncGenerator<string> {
  if (graph.document !== null) yield aboutDocument(graph.document)
  for (const text of neo4jSchema) yield statement(cypherText(text, {}))
  yield statement('CALL db.awaitIndexes(300)')
  const nodes = alikePortions(nodesOf(graph), { keyOf: ({ labels }) => labels.join(':'), size: rowsInStatement })
  for await (const portion of nodes)
    yield `UNWIND ${literalsOf(portion.map(({ properties }) => properties))} AS row CREATE (node:${portion[0].labels.join(':')}) SET node = row;\n`
  const relationships = alikePortions(relationshipsOf(graph), {
    keyOf: ({ type, source, target }) => [type, source.label, target.label].join(':'),
    size: rowsInStatement,
  })
  for await (const portion of relationships) {
    const [{ type, source, target }] = portion
    const rows = portion.map((one) => ({ source: one.source.id, target: one.target.id, properties: one.properties }))
    yield `UNWIND ${literalsOf(rows)} AS row MATCH (source:${source.label} {id: row.source}) MATCH (target:${target.label} {id: row.target}) CREATE (source)-[tie:${type}]->(target) SET tie = row.properties;\n`
  }
}
