import { cypher } from '../cypher.ts'
import { entityId } from '../decode/ids.ts'
import type { GraphQuery } from '../graph-store.ts'
import type { DocumentId, EntityId } from '../model/records.ts'

/** Which entities does this document describe? By id, a page at a time; `after` is the last id of the page before, or empty. */
export const entitiesDescribedBy: GraphQuery<
  { readonly document: DocumentId; readonly after: string; readonly limit: number },
  EntityId
> = {
  name: 'entities-described-by',
  text: cypher`
    MATCH (:Document {id: $document})-[:DESCRIBES]->(entity:Entity)
    WHERE entity.id > $after
    WITH DISTINCT entity.id AS id
    ORDER BY id
    LIMIT $limit
    RETURN id
    ORDER BY id`,
  decode: (row) => entityId(row.id),
}
