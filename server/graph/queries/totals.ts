import { cypher } from '../cypher.ts'
import { number, oneOf } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'
import { type EntityKind, entityKinds } from '../model/kinds.ts'

export interface KindCount {
  readonly kind: EntityKind
  readonly count: number
}

const kind = oneOf(entityKinds)

/** How many entities of each kind does the graph hold? Most first. */
export const totals: GraphQuery<Record<never, never>, KindCount> = {
  name: 'totals',
  text: cypher`
    MATCH (entity:Entity)
    RETURN entity.kind AS kind, count(entity) AS count
    ORDER BY count DESC, kind`,
  decode: (row) => ({ kind: kind(row.kind), count: number(row.count) }),
}
