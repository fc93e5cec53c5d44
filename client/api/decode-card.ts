import { decodeClaim, decodeClaims, decodeEntity, decodeNamed } from './decode.ts'
import type { EntityCardQuery, FigureBasis, LinkCardQuery } from './generated/operations.ts'
import type { EntityCard, LinkCard, ShownClaim, Timing } from './records.ts'

type CardEntity = NonNullable<EntityCardQuery['entity']>

/** What the concrete types add to a card; absent fields are null. */
interface Facts {
  readonly id: string
  readonly iso3?: string | null
  readonly wikidata?: string | null
  readonly date?: { readonly text: string } | null
  readonly condition?: string | null
  readonly timing?: Timing | null
  readonly verbatim?: string | null
  readonly medium?: string | null
  readonly unit?: string | null
  readonly basis?: FigureBasis | null
}

function contradictionsOf({ contradictions, spokenOf }: CardEntity): readonly ShownClaim[] {
  const claims = [...contradictions.nodes, ...spokenOf.nodes.flatMap(({ claims }) => claims.nodes)]
  return [...new Map(claims.map((claim) => [claim.id, decodeClaim(claim)])).values()]
}

export function decodeEntityCard(entity: CardEntity): EntityCard {
  const facts: Facts = entity
  return {
    entity: decodeEntity(entity),
    aliases: entity.aliases,
    summary: entity.summary,
    evidence: entity.evidence,
    claimTotal: entity.totals.claims,
    byKind: entity.totals.byKind,
    byType: entity.totals.byType,
    groups: entity.totals.groups,
    page: decodeClaims(entity.claims),
    contradictions: contradictionsOf(entity),
    iso3: facts.iso3 ?? null,
    wikidata: facts.wikidata ?? null,
    date: facts.date?.text ?? null,
    condition: facts.condition ?? null,
    timing: facts.timing ?? null,
    verbatim: facts.verbatim ?? null,
    medium: facts.medium ?? null,
    unit: facts.unit ?? null,
    basis: facts.basis ?? null,
  }
}

export const decodeLinkCard = (link: NonNullable<LinkCardQuery['link']>): LinkCard => ({
  id: link.id,
  claimTotal: link.claimCount,
  source: decodeNamed(link.source),
  target: decodeNamed(link.target),
  page: decodeClaims(link.claims),
})
