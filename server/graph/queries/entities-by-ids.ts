import { cypher } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import type { EntityRecord } from '../model/records.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Which entities have these ids? */
export const entitiesByIds: PerParentQuery<Record<never, never>, PerParentRow & { readonly entity: EntityRecord }> = {
  name: 'entities-by-ids',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (entity:Entity {id: parent})
    RETURN ${entityColumns('entity')} AS entity`,
  decode: (row) => {
    const entity = decodeEntity(row.entity)
    return { parent: entity.id, entity }
  },
}
