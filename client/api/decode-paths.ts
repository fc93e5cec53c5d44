import { decodeClaim, decodeEntity, decodeLink } from './decode.ts'
import type {
  ClaimShownFragment,
  ComparedFragment,
  ComparisonQuery,
  EntityOnCanvasFragment,
  LinkOnCanvasFragment,
} from './generated/operations.ts'
import type { ComparedSide, Comparison, FoundPath, ToldLink } from './path-records.ts'

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
  readonly statements?: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: { readonly verbatim?: string | null }
      readonly claim: ClaimShownFragment
    }[]
  }
}

function decodeSide(side: ComparedFragment): ComparedSide {
  const { statements }: Speech = side
  return {
    entity: decodeEntity(side),
    claimTotal: side.totals.claims,
    neighbours: side.neighbours.edges.map(({ node, link }) => ({ entity: decodeEntity(node), types: link.types })),
    statements:
      statements?.edges.map(({ node, claim }) => ({
        claim: decodeClaim(claim),
        verbatim: node.verbatim ?? null,
      })) ?? null,
    statementTotal: statements?.totalCount ?? 0,
  }
}

/** Null where one of the two is not in the graph. */
export function decodeComparison({ first, second, link, ways }: ComparisonQuery, asked: number): Comparison | null {
  if (!first || !second) return null
  const paths = ways.map(decodePath)
  return {
    first: decodeSide(first),
    second: decodeSide(second),
    link: link && decodeToldLink(link),
    ways: paths.filter(({ links }) => links.length === 2),
    isCut: paths.length >= asked,
  }
}
