import { type Cypher, cypher, cypherName } from '../cypher.ts'
import type { GraphCommand, StoreRow } from '../graph-store.ts'
import type { StoredLabel } from '../model/stored-labels.ts'

const labelsAs = (labels: readonly string[]): Cypher =>
  labels.reduce((all, label) => cypher`${all}:${cypherName(label)}`, cypher``)

/** Makes nodes with these labels as a store kept them. */
export const createNodes = (labels: readonly string[]): GraphCommand<{ readonly rows: readonly StoreRow[] }> => ({
  name: `create-nodes-${labels.join('-').toLowerCase()}`,
  text: cypher`UNWIND $rows AS row CREATE (node${labelsAs(labels)}) SET node = row`,
})

type RelationshipRow = { readonly source: string; readonly target: string; readonly properties: StoreRow }

/** Makes relationships as a store kept them, between nodes that are there. */
export const createRelationships = (
  type: string,
  source: StoredLabel,
  target: StoredLabel,
): GraphCommand<{ readonly rows: readonly RelationshipRow[] }> => ({
  name: `create-relationships-${type.toLowerCase()}`,
  text: cypher`
    UNWIND $rows AS row
    MATCH (source:${cypherName(source)} {id: row.source})
    MATCH (target:${cypherName(target)} {id: row.target})
    CREATE (source)-[tie:${cypherName(type)}]->(target)
    SET tie = row.properties`,
})
