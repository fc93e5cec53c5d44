import { cypher } from '../cypher.ts'

/**
 * From `parent`, the id of a claim or link, to the ids of its ends: `near` is the end with fewer claims, to walk from
 * there, for the other may have a million.
 */
export const endsOfParent = cypher`
  WITH parent, split(parent, '~') AS ends
  MATCH (source:Entity {id: ends[0]})
  MATCH (target:Entity {id: ends[1]})
  WITH parent,
       CASE WHEN source.claimCount <= target.claimCount THEN source.id ELSE target.id END AS near,
       CASE WHEN source.claimCount <= target.claimCount THEN target.id ELSE source.id END AS far`
