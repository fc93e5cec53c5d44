import { cypher } from '../cypher.ts'
import { number, text } from '../decode/values.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

interface CountsRow extends PerParentRow {
  readonly claims: number
  readonly neighbours: number
}

/** How many claims and neighbours does each of these entities have? As the loader has counted them. */
export const countsOfEntities: PerParentQuery<Record<never, never>, CountsRow> = {
  name: 'counts-of-entities',
  text: cypher`
    UNWIND $parents AS parent
    MATCH (entity:Entity {id: parent})
    RETURN parent, entity.claimCount AS claims, entity.neighbourCount AS neighbours`,
  decode: (row) => ({ parent: text(row.parent), claims: number(row.claims), neighbours: number(row.neighbours) }),
}
