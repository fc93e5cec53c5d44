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

/** A claim as the commands below take it: a list, which engines read at half the cost of a map. */
export const claimRow = (claim: ClaimRecord): readonly StoreValue[] => [
  claim.source,
  claim.target,
  claim.id,
  claim.document,
  claim.modality,
  claim.attributedTo,
  claim.action,
  claim.passages.length > 0 ? claim.passages : null,
  claim.locator,
  claim.url,
  claim.detail,
  ...keptDate(claim.date),
  sortKey(claim.date),
  reachOf(claim.date),
]

const createClaimsOf = (type: ClaimType): GraphCommand<{ readonly rows: readonly (readonly StoreValue[])[] }> => ({
  name: `create-${type.toLowerCase()}`,
  text: cypher`
    UNWIND $rows AS row
    MATCH (source:Entity {id: row[0]})
    MATCH (target:Entity {id: row[1]})
    CREATE (source)-[:${cypherName(type)} {
      sourceId: row[0], targetId: row[1], id: row[2], document: row[3], modality: row[4], attributedTo: row[5],
      action: row[6], passages: row[7], locator: row[8], url: row[9], detail: row[10],
      dateText: row[11], dateEdtf: row[12], dateEarliest: row[13], dateLatest: row[14], sort: row[15], reach: row[16]
    }]->(target)`,
})

/** Creates claims between entities that are there, from rows that `claimRow` makes. */
export const createClaims = new Map(claimTypes.map((type) => [type, createClaimsOf(type)]))
