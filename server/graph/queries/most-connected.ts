import { cypher } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { EntityRecord } from '../model/records.ts'

/** Which entities are ends of the most claims? */
export const mostConnected: GraphQuery<{ readonly limit: number }, EntityRecord> = {
  name: 'most-connected',
  text: cypher`
    MATCH (entity:Entity)
    WHERE entity.claimCount > 0
    WITH entity
    ORDER BY entity.claimCount DESC, entity.id
    LIMIT $limit
    RETURN ${entityColumns('entity')} AS entity, entity.claimCount AS claimCount, entity.id AS id
    ORDER BY claimCount DESC, id`,
  decode: (row) => decodeEntity(row.entity),
}
