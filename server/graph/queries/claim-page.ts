import { cypher, whenSet } from '../cypher.ts'
import { claimColumns, decodeClaim } from '../decode/claim.ts'
import { text } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import type { ClaimRecord } from '../model/records.ts'
import { type ClaimConditions, claimPasses } from './claim-patterns.ts'
import type { PerParentRow } from './per-parent.ts'

/** A page of claims, newest first; `afterSort` and `afterId` are of the last claim of the page before. */
export type ClaimPage = ClaimConditions & {
  readonly afterSort: string | null
  readonly afterId: string | null
  readonly limit: number
}

export interface ClaimRow {
  readonly claim: ClaimRecord
  readonly sort: string
}

export type ClaimOfRow = ClaimRow & PerParentRow

/** The page of the claims matched as `claim`. */
export const claimPage = cypher`
  WHERE ${claimPasses}
    AND ${whenSet('afterId', cypher`claim.sort < $afterSort OR (claim.sort = $afterSort AND claim.id > $afterId)`)}
  WITH DISTINCT claim
  ORDER BY claim.sort DESC, claim.id
  LIMIT $limit
  RETURN claim`

/** The pages of all parents, newest first. */
export const newestClaims = cypher`
  RETURN parent, ${claimColumns} AS claim, claim.sort AS sort, claim.id AS id
  ORDER BY parent, sort DESC, id`

export const decodeClaimRow = (row: StoreRow): ClaimRow => ({ claim: decodeClaim(row.claim), sort: text(row.sort) })

export const decodeClaimOf = (row: StoreRow): ClaimOfRow => ({ parent: text(row.parent), ...decodeClaimRow(row) })
