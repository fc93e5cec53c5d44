import { cypher } from '../cypher.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery, GraphTransaction, StoreRow } from '../graph-store.ts'

const decodeCount = (row: StoreRow): number => number(row.count)

const deleteSomeRelationships: GraphQuery<Record<string, never>, number> = {
  name: 'delete-some-relationships',
  text: cypher`MATCH ()-[tie]->() WITH tie LIMIT 10000 DELETE tie RETURN count(*) AS count`,
  decode: decodeCount,
}

const deleteSomeNodes: GraphQuery<Record<string, never>, number> = {
  name: 'delete-some-nodes',
  text: cypher`
    MATCH (node)
    WHERE NOT (node:GraphInfo AND node.id = 'rebuilding')
    WITH node LIMIT 10000
    DELETE node
    RETURN count(*) AS count`,
  decode: decodeCount,
}

/** Deletes all but the mark of a graph that is half done, portion by portion: one transaction could not hold it. */
export async function emptyDatabase(
  write: (work: (transaction: GraphTransaction) => Promise<number>) => Promise<number>,
): Promise<void> {
  for (const some of [deleteSomeRelationships, deleteSomeNodes])
    while ((await write(async (transaction) => (await transaction.read(some, {}))[0] ?? 0)) > 0);
}
