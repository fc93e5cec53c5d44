import { type Cypher, cypher, onlyWhen, whenSet } from '../cypher.ts'
import { claimColumns, decodeClaim, decodeSort } from '../decode/claim.ts'
import { decodeNames, nameColumns } from '../decode/entity.ts'
import { text } from '../decode/values.ts'
import type { StoreRow } from '../graph-store.ts'
import type { ClaimRecord, EntityRecord } from '../model/records.ts'
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
  /** The ends of the claim, where the parameter `withEnds` is true. */
  readonly met: readonly EntityRecord[]
}

export type ClaimOfRow = ClaimRow & PerParentRow

/** Whether `claim` comes after the page before. */
const afterClaim = whenSet(
  'afterId',
  cypher`claim.sort < $afterSort OR (claim.sort = $afterSort AND claim.id > $afterId)`,
)

/** The page of the claims matched as `claim`. */
export const claimPage = cypher`
  WHERE ${claimPasses} AND ${afterClaim}
  WITH DISTINCT claim
  ORDER BY claim.sort DESC, claim.id
  LIMIT $limit
  RETURN claim`

const withEnds = (around: Cypher) =>
  onlyWhen('withEnds', cypher`WITH ${around} claim, startNode(claim) AS source, endNode(claim) AS target`)

// Under another name than the claim itself, by which the rows are sorted.
const columns = cypher`
  ${claimColumns} AS columns
  ${onlyWhen('withEnds', cypher`, ${nameColumns('source')} AS source, ${nameColumns('target')} AS target`)}`

/** The page, newest first. */
export const newestClaims = cypher`
  ${withEnds(cypher``)}
  RETURN ${columns}
  ORDER BY claim.sort DESC, claim.id`

/** The pages of all parents, newest first. */
export const newestClaimsOfParents = cypher`
  ${withEnds(cypher`parent, `)}
  RETURN parent, ${columns}
  ORDER BY parent, claim.sort DESC, claim.id`

const endsOfRow = ({ source, target }: ClaimRecord, row: StoreRow): readonly EntityRecord[] =>
  row.source === undefined ? [] : [decodeNames(source, row.source), decodeNames(target, row.target)]

export function decodeClaimRow(row: StoreRow): ClaimRow {
  const claim = decodeClaim(row.columns)
  return { claim, sort: decodeSort(row.columns), met: endsOfRow(claim, row) }
}

export const decodeClaimOf = (row: StoreRow): ClaimOfRow => ({ parent: text(row.parent), ...decodeClaimRow(row) })
