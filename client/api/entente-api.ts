import { decodeClaims, decodeEntity, decodeLink, decodeNeighbours } from './decode.ts'
import { decodeEntityCard, decodeLinkCard } from './decode-card.ts'
import { decodeComparison, decodePath } from './decode-paths.ts'
import {
  ComparisonDocument,
  EntityCardDocument,
  LinkCardDocument,
  LinksAmongDocument,
  MoreEntityClaimsDocument,
  MoreLinkClaimsDocument,
  NeighbourCountsDocument,
  NeighboursDocument,
  OverviewDocument,
  PathsDocument,
  SearchDocument,
} from './generated/operations.ts'
import { linkIdOf } from './link-id.ts'
import type { Comparison, ComparisonAsked, FoundPath } from './path-records.ts'
import type {
  CanvasLink,
  ClaimFilter,
  ClaimPage,
  EntityCard,
  EntityKind,
  LinkCard,
  NeighbourChoice,
  NeighbourCounts,
  NeighbourPage,
  OverviewDrawing,
  Period,
  SearchResults,
} from './records.ts'
import type { Request } from './request.ts'
import { createSiftingApi, type SiftingApi } from './sifting-api.ts'
import { createViewApi, type ViewApi } from './view-api.ts'

/** Claims newest first, only those that pass. */
interface ClaimsAsked {
  readonly first: number
  readonly filter: ClaimFilter
}

type MoreAsked = ClaimsAsked & { readonly after: string }

interface PathsAsked {
  readonly from: string
  readonly to: string
  /** A path follows only links that have a claim that passes. */
  readonly filter: ClaimFilter
  /** A path passes only entities of these kinds; null for any. */
  readonly kinds: readonly EntityKind[] | null
  readonly maxLength: number
  readonly first: number
}

/** Which claims tell what somebody said; none where the filter lets no statement through. */
const saidUnder = ({ filter, kinds }: Pick<ComparisonAsked, 'filter' | 'kinds'>): ClaimFilter => ({
  ...filter,
  types:
    kinds === null || kinds.includes('STATEMENT') ? (filter.types ?? ['SAID']).filter((type) => type === 'SAID') : [],
})

/** What the page asks of the server; null where there is no such entity or link. */
export interface EntenteApi extends ViewApi, SiftingApi {
  overview(first: number, signal: AbortSignal): Promise<OverviewDrawing>
  search(query: string, first: number, signal: AbortSignal): Promise<SearchResults>
  neighbours(
    id: string,
    choice: NeighbourChoice,
    page: { readonly first: number; readonly after: string | null },
    signal: AbortSignal,
  ): Promise<NeighbourPage | null>
  neighbourCounts(id: string, period: Period, signal: AbortSignal): Promise<NeighbourCounts | null>
  linksAmong(ids: readonly string[], signal: AbortSignal): Promise<readonly CanvasLink[]>
  entityCard(id: string, page: ClaimsAsked, signal: AbortSignal): Promise<EntityCard | null>
  linkCard(id: string, page: ClaimsAsked, signal: AbortSignal): Promise<LinkCard | null>
  moreEntityClaims(id: string, page: MoreAsked, signal: AbortSignal): Promise<ClaimPage | null>
  moreLinkClaims(id: string, page: MoreAsked, signal: AbortSignal): Promise<ClaimPage | null>
  /** Both entities with what they have in common. */
  comparison(question: ComparisonAsked, signal: AbortSignal): Promise<Comparison | null>
  /** Shortest first. */
  paths(question: PathsAsked, signal: AbortSignal): Promise<readonly FoundPath[]>
}

export function createApi(request: Request): EntenteApi {
  return {
    ...createViewApi(request),
    ...createSiftingApi(request),
    async overview(first, signal) {
      const { overview } = await request(OverviewDocument, { first }, signal)
      return {
        entities: overview.entities.map(decodeEntity),
        links: overview.links.map(decodeLink),
        totals: overview.totals,
      }
    },
    async search(query, first, signal) {
      const { search } = await request(SearchDocument, { query, first }, signal)
      return {
        results: search.edges.map(({ node, matched }) => ({
          entity: decodeEntity(node),
          matched,
          summary: node.summary,
        })),
        totalCount: search.totalCount,
      }
    },
    async neighbours(id, { kinds, types, period, order }, page, signal) {
      const filter = { ...(types && { types }), ...period }
      const variables = { id, ...page, filter, kinds: kinds && [...kinds], orderBy: order }
      const { entity } = await request(NeighboursDocument, variables, signal)
      return entity && decodeNeighbours(entity.neighbours)
    },
    async neighbourCounts(id, period, signal) {
      const { entity } = await request(NeighbourCountsDocument, { id, filter: period }, signal)
      return entity?.degree ?? null
    },
    async linksAmong(ids, signal) {
      const { links } = await request(LinksAmongDocument, { ids: [...ids] }, signal)
      return links.map(decodeLink)
    },
    async entityCard(id, page, signal) {
      const { entity } = await request(EntityCardDocument, { id, ...page }, signal)
      return entity && decodeEntityCard(entity)
    },
    async linkCard(id, page, signal) {
      const { link } = await request(LinkCardDocument, { id, ...page }, signal)
      return link && decodeLinkCard(link)
    },
    async moreEntityClaims(id, page, signal) {
      const { entity } = await request(MoreEntityClaimsDocument, { id, ...page }, signal)
      return entity && decodeClaims(entity.claims)
    },
    async moreLinkClaims(id, page, signal) {
      const { link } = await request(MoreLinkClaimsDocument, { id, ...page }, signal)
      return link && decodeClaims(link.claims)
    },
    async comparison(question, signal) {
      const { first, second, filter, kinds, ways } = question
      const variables = {
        first,
        second,
        link: linkIdOf(first, second),
        filter,
        said: saidUnder(question),
        kinds: kinds && [...kinds],
        neighbours: ways,
      }
      return decodeComparison(await request(ComparisonDocument, variables, signal), question)
    },
    async paths({ kinds, ...question }, signal) {
      const { paths } = await request(PathsDocument, { ...question, kinds: kinds && [...kinds] }, signal)
      return paths.map(decodePath)
    },
  }
}
