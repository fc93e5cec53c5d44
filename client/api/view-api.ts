import { decodeEntity } from './decode.ts'
import {
  EntitiesByIdsDocument,
  ExportedClaimsDocument,
  type ExportedClaimsQuery,
  ExportedEntitiesDocument,
  type ExportedEntitiesQuery,
  TotalsDocument,
} from './generated/operations.ts'
import type { CanvasEntity, ClaimFilter, KindTotal } from './records.ts'
import type { Request } from './request.ts'

/** An entity with all that its kind has. */
export type ExportedEntity = NonNullable<ExportedEntitiesQuery['entities'][number]>

export type ExportedClaim = ExportedClaimsQuery['claims']['nodes'][number]

interface ExportedClaimPage {
  readonly claims: readonly ExportedClaim[]
  readonly totalCount: number
  /** Cursor of the next page; null when this is the last. */
  readonly next: string | null
}

interface ClaimsWanted {
  /** At most 500. */
  readonly between: readonly string[]
  readonly filter: ClaimFilter
  readonly first: number
  readonly after: string | null
}

/** What opening and exporting a view asks of the server. */
export interface ViewApi {
  /** The entities with these ids, at most 500; what there is not is left out. */
  entities(ids: readonly string[], signal: AbortSignal): Promise<readonly CanvasEntity[]>
  /** How many entities of each kind the whole graph holds. */
  totals(signal: AbortSignal): Promise<readonly KindTotal[]>
  /** The same entities with all that is known of them. */
  exportedEntities(ids: readonly string[], signal: AbortSignal): Promise<readonly ExportedEntity[]>
  /** Claims that tie the given entities to each other, page by page. */
  exportedClaims(of: ClaimsWanted, signal: AbortSignal): Promise<ExportedClaimPage>
}

export const createViewApi = (request: Request): ViewApi => ({
  async entities(ids, signal) {
    const { entities } = await request(EntitiesByIdsDocument, { ids: [...ids] }, signal)
    return entities.flatMap((entity) => (entity === null ? [] : [decodeEntity(entity)]))
  },
  async totals(signal) {
    const { overview } = await request(TotalsDocument, {}, signal)
    return overview.totals
  },
  async exportedEntities(ids, signal) {
    const { entities } = await request(ExportedEntitiesDocument, { ids: [...ids] }, signal)
    return entities.flatMap((entity) => entity ?? [])
  },
  async exportedClaims(of, signal) {
    const { claims } = await request(ExportedClaimsDocument, of, signal)
    const { hasNextPage, endCursor } = claims.pageInfo
    return { claims: claims.nodes, totalCount: claims.totalCount, next: hasNextPage ? endCursor : null }
  },
})
