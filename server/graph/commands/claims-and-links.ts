import { cypher, cypherName } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'
import type { StoredProperties } from '../load/stored-properties.ts'
import { type ClaimType, claimTypes } from '../model/claim-types.ts'

type TieRow = { readonly source: string; readonly target: string; readonly properties: StoredProperties }
type Ties = { readonly rows: readonly TieRow[] }

const createClaimsOf = (type: ClaimType): GraphCommand<Ties> => ({
  name: `create-${type.toLowerCase()}`,
  text: cypher`
    UNWIND $rows AS row
    MATCH (source:Entity {id: row.source})
    MATCH (target:Entity {id: row.target})
    CREATE (source)-[claim:${cypherName(type)}]->(target)
    SET claim = row.properties`,
})

export const createClaims = new Map(claimTypes.map((type) => [type, createClaimsOf(type)]))

/** For pairs whose smaller id is the source. */
export const writeLinks: GraphCommand<Ties> = {
  name: 'write-links',
  text: cypher`
    UNWIND $rows AS row
    MATCH (source:Entity {id: row.source})
    MATCH (target:Entity {id: row.target})
    MERGE (source)-[link:LINKED]->(target)
    SET link = row.properties`,
}

export const deleteLinks: GraphCommand<{
  readonly pairs: readonly { readonly source: string; readonly target: string }[]
}> = {
  name: 'delete-links',
  text: cypher`
      UNWIND $pairs AS pair
      MATCH (:Entity {id: pair.source})-[link:LINKED]->(:Entity {id: pair.target})
      DELETE link`,
}

/** Counts anew how many claims and neighbours the entities have. */
export const countLinks: GraphCommand<{ readonly entities: readonly string[] }> = {
  name: 'count-links',
  text: cypher`
    UNWIND $entities AS id
    MATCH (entity:Entity {id: id})
    CALL (entity) {
      MATCH (entity)-[link:LINKED]-(:Entity)
      WITH DISTINCT link
      RETURN count(link) AS neighbourCount, coalesce(sum(link.claimCount), 0) AS claimCount
    }
    SET entity.claimCount = claimCount, entity.neighbourCount = neighbourCount`,
}

/** Raises the counts of entities by what has been added. */
export const addToCounts: GraphCommand<{
  readonly rows: readonly { readonly entity: string; readonly claims: number; readonly neighbours: number }[]
}> = {
  name: 'add-to-counts',
  text: cypher`
    UNWIND $rows AS row
    MATCH (entity:Entity {id: row.entity})
    SET entity.claimCount = coalesce(entity.claimCount, 0) + row.claims,
        entity.neighbourCount = coalesce(entity.neighbourCount, 0) + row.neighbours`,
}
