import { cypher } from '../cypher.ts'
import type { GraphCommand, StoreValue } from '../graph-store.ts'
import { linkOfGroups } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import { monthNumber } from '../model/month-number.ts'
import type { EntityId } from '../model/records.ts'

type Rows = { readonly rows: readonly (readonly StoreValue[])[] }

/** The ends of a link between which it is looked for, and what it is to be: the sums and, as parallel lists, their groups and months. */
export function linkRow(one: EntityId, other: EntityId, { groups, months }: LinkSums): readonly StoreValue[] {
  const link = linkOfGroups(one, other, groups)
  return [
    one,
    other,
    link.id,
    link.claimCount,
    link.forward,
    link.backward,
    link.types.map(({ type }) => type),
    link.types.map(({ count }) => count),
    link.modalities.map(({ modality }) => modality),
    link.modalities.map(({ count }) => count),
    link.first,
    link.last,
    groups.map(({ type }) => type),
    groups.map(({ modality }) => modality),
    groups.map(({ root }) => root),
    groups.map(({ forward }) => forward),
    groups.map(({ backward }) => backward),
    groups.map(({ first }) => first ?? ''),
    groups.map(({ last }) => last ?? ''),
    link.source,
    link.target,
    groups.map(({ document }) => document),
    months.map(({ month }) => monthNumber(month)),
    months.map(({ claims }) => claims),
    months.map(({ beyondMonth }) => beyondMonth),
    months.map(({ beyondYear }) => beyondYear),
  ]
}

const ends = cypher`
  UNWIND $rows AS row
  MATCH (one:Entity {id: row[0]})
  MATCH (other:Entity {id: row[1]})`

const properties = cypher`{
  id: row[2], claimCount: row[3], forward: row[4], backward: row[5], types: row[6], typeCounts: row[7],
  modalities: row[8], modalityCounts: row[9], first: row[10], last: row[11], groupTypes: row[12],
  groupModalities: row[13], groupRoots: row[14], groupForward: row[15], groupBackward: row[16],
  groupFirst: row[17], groupLast: row[18], sourceId: row[19], targetId: row[20],
  groupDocuments: row[21], months: row[22], monthClaims: row[23], beyondMonth: row[24], beyondYear: row[25]
}`

/** Makes or replaces links; the one end is that with the smaller id. */
export const mergeLinks: GraphCommand<Rows> = {
  name: 'merge-links',
  text: cypher`
    ${ends}
    MERGE (one)-[link:LINKED]->(other)
    SET link = ${properties}`,
}

/** Makes links where there are none; the one end is that with the smaller id. */
export const createLinks: GraphCommand<Rows> = {
  name: 'create-links',
  text: cypher`
    ${ends}
    CREATE (one)-[:LINKED ${properties}]->(other)`,
}

/** Replaces links that are there, found by their ids; elsewhere quick when the one end is that with fewer neighbours, whatever its id. */
export const replaceLinks: GraphCommand<Rows> = {
  name: 'replace-links',
  text: cypher`
    ${ends}
    WITH row, one, other
    MATCH (one)-[link:LINKED]-(other)
    SET link = ${properties}`,
  indexed: cypher`
    UNWIND $rows AS row
    MATCH ()-[link:LINKED {id: row[2]}]->()
    USING INDEX SEEK link:LINKED(id)
    SET link = ${properties}`,
}

/** Takes off the links of each near end with its far ends. */
export const deleteLinksBetween: GraphCommand<{
  readonly rows: readonly { readonly near: string; readonly fars: readonly string[] }[]
}> = {
  name: 'delete-links-between',
  text: cypher`
    UNWIND $rows AS row
    MATCH (:Entity {id: row.near})-[link:LINKED]-(far:Entity)
    WHERE far.id IN row.fars
    WITH DISTINCT link
    DELETE link`,
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
