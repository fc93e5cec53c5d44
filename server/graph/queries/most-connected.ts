import { type Cypher, cypher } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { EntityRecord } from '../model/records.ts'

const strongestOf = (entities: Cypher): Cypher => cypher`
  MATCH (entity:Entity)
  WHERE ${entities}
  WITH entity
  ORDER BY entity.claimCount DESC, entity.id
  LIMIT $limit
  RETURN ${entityColumns('entity')} AS entity, entity.claimCount AS claimCount, entity.id AS id
  ORDER BY claimCount DESC, id`

/** Which entities are ends of the most claims? */
export const mostConnected: GraphQuery<{ readonly limit: number }, EntityRecord> = {
  name: 'most-connected',
  text: strongestOf(cypher`entity.claimCount > 0`),
  // An index is used only where all that it holds is asked for.
  indexed: strongestOf(cypher`entity.claimCount > 0 AND entity.id > ''`),
  decode: (row) => decodeEntity(row.entity),
}
