import { setImmediate } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { cypher } from '../cypher.ts'
import { number, optional } from '../decode/values.ts'
import type { GraphSnapshot, NodeKey, StoredNode, StoredRelationship } from '../graph-store.ts'
import type { StoredLabel } from '../model/stored-labels.ts'
import { nodeKeyOf } from '../node-key.ts'
import { execute, storeMap, transactionOn } from './execute.ts'

const highestNode = { name: 'highest-node', text: cypher`MATCH (node) RETURN max(id(node)) AS highest` }
const highestRelationship = {
  name: 'highest-relationship',
  text: cypher`MATCH ()-[tie]->() RETURN max(id(tie)) AS highest`,
}

const optionalNumber = optional(number)

async function highestOf(database: GrafeoDB, query: typeof highestNode): Promise<number> {
  const [row] = await execute(database, query)
  return optionalNumber(row?.highest) ?? -1
}

const betweenBreaths = 1000

/** The engine's own numbers, up to the highest that is in use; others get their turn now and then. */
async function* numbersTo(highest: number): AsyncGenerator<number> {
  for (let id = 0; id <= highest; id++) {
    if (id % betweenBreaths === 0) await setImmediate()
    yield id
  }
}

async function* nodesOf(database: GrafeoDB, label: StoredLabel): AsyncGenerator<StoredNode> {
  for await (const id of numbersTo(await highestOf(database, highestNode))) {
    const labels = database.getNodeLabels(id)
    if (labels?.includes(label) !== true) continue
    const node = database.getNode(id)
    if (node !== null) yield { labels, properties: storeMap(node.properties()) }
  }
}

async function* relationshipsOf(database: GrafeoDB): AsyncGenerator<StoredRelationship> {
  const keys = new Map<number, NodeKey | null>()
  const keyOf = (id: number): NodeKey | null => {
    const known = keys.get(id)
    if (known !== undefined) return known
    const key = nodeKeyOf(database.getNodeLabels(id) ?? [], database.getNode(id)?.get('id'))
    keys.set(id, key)
    return key
  }
  for await (const id of numbersTo(await highestOf(database, highestRelationship))) {
    const edge = database.getEdge(id)
    if (edge === null) continue
    const [source, target] = [keyOf(edge.sourceId), keyOf(edge.targetId)]
    if (source !== null && target !== null)
      yield { type: edge.edgeType, source, target, properties: storeMap(edge.properties()) }
  }
}

/** All that an open database holds. The engine cannot page through relationships, so they are taken by its own numbers. */
export const snapshotOf = (database: GrafeoDB): GraphSnapshot => ({
  read: transactionOn(database).read,
  nodes: (label) => nodesOf(database, label),
  relationships: () => relationshipsOf(database),
})
