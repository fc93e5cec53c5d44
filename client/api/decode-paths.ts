import { decodeClaim, decodeEntity, decodeLink } from './decode.ts'
import type {
  ClaimShownFragment,
  ComparedFragment,
  ComparisonQuery,
  EntityOnCanvasFragment,
  LinkOnCanvasFragment,
} from './generated/operations.ts'
import { linkIdOf } from './link-id.ts'
import type { ComparedSide, Comparison, ComparisonAsked, FoundPath, ToldLink } from './path-records.ts'

type LinkTold = LinkOnCanvasFragment & { readonly claims: { readonly nodes: readonly ClaimShownFragment[] } }

const decodeToldLink = ({ claims, ...link }: LinkTold): ToldLink => ({
  ...decodeLink(link),
  claims: claims.nodes.map(decodeClaim),
})

export const decodePath = (path: {
  readonly claimCount: number
  readonly entities: readonly EntityOnCanvasFragment[]
  readonly links: readonly LinkTold[]
}): FoundPath => ({
  claimCount: path.claimCount,
  entities: path.entities.map(decodeEntity),
  links: path.links.map(decodeToldLink),
})

/** What only actors have; absent fields are null. */
interface Speech {
  readonly id: string
  readonly said?: {
    readonly totalCount: number
    readonly nodes: readonly (ClaimShownFragment & { readonly target: { readonly verbatim?: string | null } })[]
  }
}

/** The other of the two counts among the neighbours only if it is tied by a claim that passes, and is of the kinds. */
function decodeSide(side: ComparedFragment, isOtherAmong: boolean): ComparedSide {
  const { said }: Speech = side
  return {
    entity: decodeEntity(side),
    neighbours: side.neighbours.edges.map(({ node, link }) => ({ entity: decodeEntity(node), types: link.types })),
    others: side.neighbours.totalCount - (isOtherAmong ? 1 : 0),
    statements:
      said?.nodes.map((claim) => ({ claim: decodeClaim(claim), verbatim: claim.target.verbatim ?? null })) ?? null,
    statementTotal: said?.totalCount ?? 0,
  }
}

/** Null where one of the two is not in the graph. */
export function decodeComparison(
  { first, second, all, passing, ways }: ComparisonQuery,
  { ways: asked, kinds }: Pick<ComparisonAsked, 'ways' | 'kinds'>,
): Comparison | null {
  if (!first || !second) return null
  const link = passing.find(({ id }) => id === linkIdOf(first.id, second.id))
  const isAmong = ({ kind }: ComparedFragment) => link !== undefined && (kinds === null || kinds.includes(kind))
  const paths = ways.map(decodePath)
  return {
    first: decodeSide(first, isAmong(second)),
    second: decodeSide(second, isAmong(first)),
    link: link === undefined ? null : decodeToldLink(link),
    hiddenClaims: (all?.claimCount ?? 0) - (link?.claimCount ?? 0),
    ways: paths.filter(({ links }) => links.length === 2),
    isCut: paths.length >= asked,
  }
}
