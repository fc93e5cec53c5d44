import { cypher } from '../cypher.ts'
import type { GraphCommand, StoreValue } from '../graph-store.ts'
import { dayNumber, monthNumber } from '../model/date-numbers.ts'
import { kindNumber, typeNumber } from '../model/group-kind.ts'
import { linkOfGroups, typesIn } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import type { EntityId } from '../model/records.ts'

type Rows = { readonly rows: readonly (readonly StoreValue[])[] }

const unlessAllZero = (counts: readonly number[]): readonly number[] | null =>
  counts.some((count) => count !== 0) ? counts : null

/** The ends of a link between which it is looked for, and what it is to be: the sums and, as parallel lists, their groups and months. */
export function linkRow(one: EntityId, other: EntityId, { groups, months }: LinkSums): readonly StoreValue[] {
  const [link, types] = [linkOfGroups(one, other, groups), typesIn(groups)]
  return [
    one,
    other,
    link.id,
    link.source,
    link.target,
    link.claimCount,
    link.first,
    link.last,
    types.map(({ type }) => typeNumber(type)),
    types.map(({ count }) => count),
    groups.map(({ document }) => document),
    groups.map(kindNumber),
    groups.map(({ forward }) => forward),
    groups.map(({ backward }) => backward),
    groups.map(({ first }) => dayNumber(first)),
    groups.map(({ last }) => dayNumber(last)),
    months.map(({ month }) => monthNumber(month)),
    months.map(({ claims }) => claims),
    unlessAllZero(months.map(({ beyondMonth }) => beyondMonth)),
    unlessAllZero(months.map(({ beyondYear }) => beyondYear)),
  ]
}

const ends = cypher`
  UNWIND $rows AS row
  MATCH (one:Entity {id: row[0]})
  MATCH (other:Entity {id: row[1]})`

// An engine that replaces a property looks for it among all of its relationship: the fewer there are, the better.
const properties = cypher`{
  id: row[2], sourceId: row[3], targetId: row[4], claimCount: row[5], first: row[6], last: row[7],
  types: row[8], typeCounts: row[9], groupDocuments: row[10], groupKinds: row[11], groupForward: row[12],
  groupBackward: row[13], groupFirst: row[14], groupLast: row[15], months: row[16], monthClaims: row[17],
  beyondMonth: row[18], beyondYear: row[19]
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
