import { type Cypher, cypher, cypherName } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'
import type { StoredProperties } from '../load/stored-properties.ts'
import { actorKinds, type EntityKind, entityKinds, entityLabels } from '../model/kinds.ts'

type OfEntities = { readonly entities: readonly string[] }

export type EntityRow = { readonly id: string; readonly properties: StoredProperties }
export type DescriptionRow = { readonly entity: string; readonly properties: StoredProperties }

const labelsOf = (kind: EntityKind): Cypher =>
  actorKinds.includes(kind)
    ? cypher`:${cypherName(entityLabels[kind])}:Actor`
    : cypher`:${cypherName(entityLabels[kind])}`

const mergeEntitiesOf = (kind: EntityKind): GraphCommand<OfEntities> => ({
  name: `merge-${kind.toLowerCase()}`,
  text: cypher`
    UNWIND $entities AS id
    MERGE (entity:Entity {id: id})
    SET entity${labelsOf(kind)}`,
})

/** Makes the entities that are not there yet, bare but for their labels. */
export const mergeEntities = new Map(entityKinds.map((kind) => [kind, mergeEntitiesOf(kind)]))

/** Replaces everything that is told of the entities, but for their counts. */
export const describeEntities: GraphCommand<{ readonly rows: readonly EntityRow[] }> = {
  name: 'describe-entities',
  text: cypher`
    UNWIND $rows AS row
    MATCH (entity:Entity {id: row.id})
    WITH entity, row, entity.claimCount AS claimCount, entity.neighbourCount AS neighbourCount
    SET entity = row.properties
    SET entity.claimCount = coalesce(claimCount, 0), entity.neighbourCount = coalesce(neighbourCount, 0)`,
}

export const deleteEntities: GraphCommand<OfEntities> = {
  name: 'delete-entities',
  text: cypher`UNWIND $entities AS id MATCH (entity:Entity {id: id}) DETACH DELETE entity`,
}

export const createDescriptions: GraphCommand<{ readonly rows: readonly DescriptionRow[] }> = {
  name: 'create-descriptions',
  text: cypher`
    UNWIND $rows AS row
    MATCH (document:Document {id: row.properties.document})
    MATCH (entity:Entity {id: row.entity})
    CREATE (document)-[description:DESCRIBES]->(entity)
    SET description = row.properties`,
}

/** Takes off what completing documents say, so that it can be told anew. */
export const deleteCompletingDescriptions: GraphCommand<OfEntities> = {
  name: 'delete-completing-descriptions',
  text: cypher`
    UNWIND $entities AS id
    MATCH (:Entity {id: id})<-[description:DESCRIBES]-(document)
    WHERE document.completes = true
    DELETE description`,
}
