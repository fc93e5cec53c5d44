import { type Cypher, cypher, onlyWhen, whenSet } from '../cypher.ts'
import { claimColumns, decodeClaim } from '../decode/claim.ts'
import { decodeEntity, entityColumns } from '../decode/entity.ts'
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

const columns = cypher`
  ${claimColumns} AS claim, claim.sort AS sort, claim.id AS id
  ${onlyWhen('withEnds', cypher`, ${entityColumns('source')} AS source, ${entityColumns('target')} AS target`)}`

/** The page, newest first. */
export const newestClaims = cypher`
  ${withEnds(cypher``)}
  RETURN ${columns}
  ORDER BY sort DESC, id`

/** The pages of all parents, newest first. */
export const newestClaimsOfParents = cypher`
  ${withEnds(cypher`parent, `)}
  RETURN parent, ${columns}
  ORDER BY parent, sort DESC, id`

const endsOfRow = ({ source, target }: StoreRow): readonly EntityRecord[] =>
  [source, target].flatMap((end) => (end === undefined ? [] : [decodeEntity(end)]))

export const decodeClaimRow = (row: StoreRow): ClaimRow => ({
  claim: decodeClaim(row.claim),
  sort: text(row.sort),
  met: endsOfRow(row),
})

export const decodeClaimOf = (row: StoreRow): ClaimOfRow => ({ parent: text(row.parent), ...decodeClaimRow(row) })
