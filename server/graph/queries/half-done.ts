import { cypher } from '../cypher.ts'
import type { GraphQuery } from '../graph-store.ts'

/** Was somebody putting another graph in place of this one, and did not come to the end? Always one row. */
export const isHalfDone: GraphQuery<Record<string, never>, boolean> = {
  name: 'is-half-done',
  text: cypher`
    OPTIONAL MATCH (half:GraphInfo {id: 'rebuilding'})
    RETURN half IS NOT NULL AS halfDone`,
  decode: (row) => row.halfDone === true,
}
