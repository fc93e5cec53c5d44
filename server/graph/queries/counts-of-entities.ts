import { cypher, onlyWhen } from '../cypher.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
import { number, text } from '../decode/values.ts'
import type { EntityRecord } from '../model/records.ts'
import type { PerParentQuery, PerParentRow, WithParent } from './per-parent.ts'

interface CountsRow extends PerParentRow {
  readonly claims: number
  readonly neighbours: number
  /** The entity itself, where the parameter `withParent` is true. */
  readonly met: readonly EntityRecord[]
}

/** How many claims and neighbours does each of these entities have? As the loader has counted them. */
export const countsOfEntities: PerParentQuery<WithParent, CountsRow> = {
  name: 'counts-of-entities',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (entity:Entity {id: parent})
    RETURN parent, entity.claimCount AS claims, entity.neighbourCount AS neighbours
           ${onlyWhen('withParent', cypher`, ${entityColumns('entity')} AS entity`)}`,
  decode: (row) => ({
    parent: text(row.parent),
    claims: number(row.claims),
    neighbours: number(row.neighbours),
    met: row.entity === undefined ? [] : [decodeEntity(row.entity)],
  }),
}
