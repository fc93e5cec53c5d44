import { cypher, cypherName } from '../cypher.ts'
import type { GraphCommand, StoreValue } from '../graph-store.ts'
import { type ClaimType, claimTypes } from '../model/claim-types.ts'
import type { ClaimRecord, FuzzyDate } from '../model/records.ts'
import { reachOf, sortKey } from '../model/sort-key.ts'

type KeptDate = readonly (string | null)[]

/** The four properties of a date, but what its `sort` tells already: all of a day that is written as it is. */
function keptDate(date: FuzzyDate | null): KeptDate {
  if (date === null) return [null, null, null, null]
  const { text, edtf, earliest, latest } = date
  if (earliest === null || edtf !== earliest || latest !== earliest) return [text, edtf, earliest, latest]
  return [text === earliest ? null : text, null, null, null]
}

/**
 * A claim as the commands below take it: a list, which engines read at half the cost of a map. What most claims have comes
 * first, and the list ends with the last thing that this one has.
 */
export function claimRow(claim: ClaimRecord): readonly StoreValue[] {
  const row = [
    claim.source,
    claim.target,
    claim.id,
    claim.document,
    claim.modality,
    sortKey(claim.date),
    claim.locator,
    claim.action,
    claim.url,
    claim.attributedTo,
    claim.passages.length > 0 ? claim.passages : null,
    claim.detail,
    ...keptDate(claim.date),
    reachOf(claim.date),
  ]
  return row.slice(0, row.findLastIndex((item) => item !== null) + 1)
}

const createClaimsOf = (type: ClaimType): GraphCommand<{ readonly rows: readonly (readonly StoreValue[])[] }> => ({
  name: `create-${type.toLowerCase()}`,
  text: cypher`
    UNWIND $rows AS row
    MATCH (source:Entity {id: row[0]})
    MATCH (target:Entity {id: row[1]})
    CREATE (source)-[:${cypherName(type)} {
      sourceId: row[0], targetId: row[1], id: row[2], document: row[3], modality: row[4], sort: row[5],
      locator: row[6], action: row[7], url: row[8], attributedTo: row[9], passages: row[10], detail: row[11],
      dateText: row[12], dateEdtf: row[13], dateEarliest: row[14], dateLatest: row[15], reach: row[16]
    }]->(target)`,
})

/** Creates claims between entities that are there, from rows that `claimRow` makes. */
export const createClaims = new Map(claimTypes.map((type) => [type, createClaimsOf(type)]))
