import { type Cypher, cypher } from '../cypher.ts'
import type { GraphCommand, StoreValue } from '../graph-store.ts'
import type { Ends } from '../load/stored-documents.ts'
import { typeNumber } from '../model/group-kind.ts'
import { groupNumbers } from '../model/group-numbers.ts'
import { forwardIn, linkOfGroups, typesIn } from '../model/link-groups.ts'
import type { LinkSums } from '../model/link-sums.ts'
import { nearAndFar } from '../queries/near-and-far.ts'

type Rows = { readonly rows: readonly (readonly StoreValue[])[] }

const unlessAllZero = (counts: readonly number[]): readonly number[] | null =>
  counts.some((count) => count !== 0) ? counts : null

/** A link as the commands below take it: its ends, that with the smaller id first, its sums, and what they are the sums of, as numbers. */
export function linkRow({ source, target, groups, months }: Ends & LinkSums): readonly StoreValue[] {
  const [link, numbers] = [linkOfGroups(source, target, groups), groupNumbers(groups, months)]
  return [
    link.source,
    link.target,
    link.id,
    link.claimCount,
    link.first,
    link.last,
    forwardIn(groups),
    typesIn(groups).flatMap(({ type, count }) => [typeNumber(type), count]),
    numbers.documents,
    numbers.groups,
    numbers.months,
    unlessAllZero(months.map(({ beyondMonth }) => beyondMonth)),
    unlessAllZero(months.map(({ beyondYear }) => beyondYear)),
  ]
}

const ends = cypher`
  UNWIND $rows AS row
  MATCH (source:Entity {id: row[0]})
  MATCH (target:Entity {id: row[1]})`

const asItIs = (list: Cypher): Cypher => list
const ofText = (list: Cypher): Cypher => cypher`toIntegerList(split(${list}, ' '))`

// An engine that replaces a property looks for it among all of its relationship: the fewer there are, the better.
const propertiesWith = (numbers: (list: Cypher) => Cypher): Cypher => cypher`{
  id: row[2], sourceId: row[0], targetId: row[1], claimCount: row[3], first: row[4], last: row[5], forward: row[6],
  types: ${numbers(cypher`row[7]`)}, documents: row[8], groups: ${numbers(cypher`row[9]`)},
  months: ${numbers(cypher`row[10]`)}, beyondMonth: ${numbers(cypher`row[11]`)}, beyondYear: ${numbers(cypher`row[12]`)}
}`

const properties = propertiesWith(asItIs)
const propertiesOfTexts = propertiesWith(ofText)

/** Makes or replaces links. */
export const mergeLinks: GraphCommand<Rows> = {
  name: 'merge-links',
  text: cypher`
    ${ends}
    MERGE (source)-[link:LINKED]->(target)
    SET link = ${properties}`,
}

/** Makes links where there are none. */
export const createLinks: GraphCommand<Rows> = {
  name: 'create-links',
  text: cypher`
    ${ends}
    CREATE (source)-[:LINKED ${properties}]->(target)`,
  indexed: cypher`
    ${ends}
    CREATE (source)-[:LINKED ${propertiesOfTexts}]->(target)`,
  numbersAsTexts: true,
}

/** Replaces links that are there, found by their ids, or from their less busy ends. */
export const replaceLinks: GraphCommand<Rows> = {
  name: 'replace-links',
  text: cypher`
    ${ends}
    WITH row, ${nearAndFar('source', 'target')}
    MATCH (:Entity {id: near})-[link:LINKED]-(:Entity {id: far})
    WITH DISTINCT row, link
    SET link = ${properties}`,
  indexed: cypher`
    UNWIND $rows AS row
    MATCH ()-[link:LINKED {id: row[2]}]->()
    USING INDEX SEEK link:LINKED(id)
    SET link = ${propertiesOfTexts}`,
  numbersAsTexts: true,
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
