import { cypher } from '../cypher.ts'
import { number } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'

/** Which version of the graph is this? It grows with each write that changes something. No row before the first. */
export const graphVersion: GraphQuery<Record<string, never>, number> = {
  name: 'graph-version',
  text: cypher`
    MATCH (info:GraphInfo {id: 'entente'})
    RETURN info.version AS version`,
  decode: (row) => number(row.version),
}
