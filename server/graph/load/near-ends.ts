import { cypher } from '../cypher.ts'
import { entityId } from '../decode/ids.ts'
import { number, optional } from '../decode/values.ts'
import type { GraphQuery, GraphReader } from '../graph-store.ts'
import type { EntityId } from '../model/records.ts'
import type { Ends } from './stored-documents.ts'

/** The ends of a pair, the less busy one first: what ties them is found quickly from there, however busy the other is. */
export type NearAndFar = { readonly near: EntityId; readonly far: EntityId }

interface Counts {
  readonly entity: EntityId
  readonly claims: number
}

const optionalNumber = optional(number)

/** How busy are these entities? */
const countsOfEnds: GraphQuery<{ readonly entities: readonly EntityId[] }, Counts> = {
  name: 'counts-of-ends',
  text: cypher`
    UNWIND $entities AS id
    MATCH (entity:Entity {id: id})
    RETURN id AS entity, entity.claimCount AS claims`,
  decode: (row) => ({
    entity: entityId(row.entity),
    claims: optionalNumber(row.claims) ?? 0,
  }),
}

/** Orders the ends of pairs by how many claims they have. */
export async function nearAndFarOf(reader: GraphReader, pairs: readonly Ends[]): Promise<readonly NearAndFar[]> {
  const entities = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))]
  const rows = await reader.read(countsOfEnds, { entities })
  const busy = new Map(rows.map(({ entity, claims }) => [entity, claims]))
  return pairs.map(({ source, target }) =>
    (busy.get(source) ?? 0) <= (busy.get(target) ?? 0) ? { near: source, far: target } : { near: target, far: source },
  )
}
