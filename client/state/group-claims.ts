import type { ClaimType, EntityCard, ShownClaim } from '../api/records.ts'
import { groupHeading } from './claim-words.ts'

export interface ClaimGroup {
  readonly heading: string
  readonly claims: readonly ShownClaim[]
}

/** What a reader looks for first comes first. */
const order: readonly ClaimType[] = [
  'POSSIBLY_SAME_AS',
  'IN_CONFLICT_WITH',
  'SAID',
  'URGED',
  'WARNED',
  'REJECTED',
  'CRITICISED',
  'PRAISED',
  'PROPOSED',
  'PLEDGED',
  'AGREED_WITH',
  'SUPPORTS',
  'HOLDS_OFFICE',
  'HELD_OFFICE',
  'BELONGS_TO',
  'HAS_PHASE',
  'ACTS_IN',
  'PARTICIPATED_IN',
  'HELD_IN',
  'FOLLOWS',
  'ADDRESSED_TO',
  'ABOUT',
  'COUNTS',
  'MEMBER_OF',
  'LOCATED_IN',
  'INTERACTED',
]

/** The claims of an entity under their headings, contradictions left out; each group in the order in which its claims came. */
export function groupClaims(claims: readonly ShownClaim[], self: string): readonly ClaimGroup[] {
  const groups = new Map<string, ShownClaim[]>()
  const inOrder = claims
    .filter(({ type }) => type !== 'CONFLICTS_WITH')
    .toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  for (const claim of inOrder) {
    const heading = groupHeading(claim.type, claim.source.id === self)
    const group = groups.get(heading)
    if (group === undefined) groups.set(heading, [claim])
    else group.push(claim)
  }
  return [...groups].map(([heading, grouped]) => ({ heading, claims: grouped }))
}

/** How many claims a group has, those too that have not been read; null where the counts do not tell. */
export function totalOfGroup(
  { claims }: ClaimGroup,
  { page, byType, claimTotal }: Pick<EntityCard, 'page' | 'byType' | 'claimTotal'>,
): number | null {
  if (page.next === null) return claims.length
  const [first] = claims
  if (first === undefined || page.totalCount < claimTotal || !isAlikeBothWays(first.type)) return null
  return byType.find(({ type }) => type === first.type)?.count ?? null
}

/** Whether the claims of which an entity is the source stand with those of which it is the target. */
const isAlikeBothWays = (type: ClaimType): boolean => groupHeading(type, true) === groupHeading(type, false)
