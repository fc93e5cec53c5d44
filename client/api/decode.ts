import type {
  ClaimShownFragment,
  Comparator,
  EntityNamedFragment,
  EntityOnCanvasFragment,
  LinkOnCanvasFragment,
} from './generated/operations.ts'
import type { CanvasEntity, CanvasLink, ClaimPage, NamedEntity, NeighbourPage, ShownClaim } from './records.ts'

/** What an interface's fragment may bring, whichever the concrete type: absent fields are null. */
interface Facets {
  readonly id: string
  readonly iso2?: string | null
  readonly date?: { readonly text: string; readonly earliest: string | null } | null
  readonly order?: number | null
  readonly value?: number | null
  readonly comparator?: Comparator | null
}

export function decodeNamed(entity: EntityNamedFragment): NamedEntity {
  const { iso2 = null }: Facets = entity
  return { id: entity.id, kind: entity.kind, name: entity.name, iso2 }
}

export function decodeEntity(entity: EntityOnCanvasFragment): CanvasEntity {
  const { date = null, order = null, value = null, comparator = null }: Facets = entity
  return {
    ...decodeNamed(entity),
    neighbours: entity.degree.neighbours,
    date: date?.text ?? null,
    earliest: date?.earliest ?? null,
    order,
    value,
    comparator,
  }
}

export const decodeLink = (link: LinkOnCanvasFragment): CanvasLink => ({
  ...link,
  source: link.source.id,
  target: link.target.id,
})

export const decodeClaim = (claim: ClaimShownFragment): ShownClaim => ({
  ...claim,
  source: decodeNamed(claim.source),
  target: decodeNamed(claim.target),
  date: claim.date?.text ?? null,
})

interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

const nextCursor = (page: PageInfo): string | null => (page.hasNextPage ? page.endCursor : null)

export const decodeClaims = (page: {
  readonly nodes: readonly ClaimShownFragment[]
  readonly totalCount: number
  readonly pageInfo: PageInfo
}): ClaimPage => ({
  claims: page.nodes.map(decodeClaim),
  totalCount: page.totalCount,
  next: nextCursor(page.pageInfo),
})

export const decodeNeighbours = (page: {
  readonly edges: readonly {
    readonly cursor: string
    readonly node: EntityOnCanvasFragment
    readonly link: { readonly claimCount: number; readonly last: string | null }
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}): NeighbourPage => ({
  neighbours: page.edges.map(({ cursor, node, link }) => ({
    entity: decodeEntity(node),
    claims: link.claimCount,
    last: link.last,
    cursor,
  })),
  hasMore: page.pageInfo.hasNextPage,
})
