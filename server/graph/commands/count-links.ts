import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'

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

/** Raises the counts of entities by what has been added: rows of an id, claims, neighbours. */
export const addToCounts: GraphCommand<{ readonly rows: readonly (readonly [string, number, number])[] }> = {
  name: 'add-to-counts',
  text: cypher`
    UNWIND $rows AS row
    MATCH (entity:Entity {id: row[0]})
    SET entity.claimCount = coalesce(entity.claimCount, 0) + row[1],
        entity.neighbourCount = coalesce(entity.neighbourCount, 0) + row[2]`,
}
