import { kindOfId } from '../model/ids.ts'
import type { DocumentId, DocumentKind, EntityFacts, EntityId, EntityRecord } from '../model/records.ts'

/** What one document says of one entity, with what decides whose word comes first. */
export interface RankedContribution {
  readonly document: DocumentId
  readonly documentKind: DocumentKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly facts: EntityFacts
}

const rankOfKind: Readonly<Record<DocumentKind, number>> = { ARTICLE: 0, OFFICIAL: 1, DATA: 2, REFERENCE: 3 }

const byRank = (a: RankedContribution, b: RankedContribution): number =>
  rankOfKind[a.documentKind] - rankOfKind[b.documentKind] || (a.document < b.document ? -1 : 1)

/** Facts that are one thing told in several properties: taken from one document together, or not at all. */
const inseparable: readonly (readonly (keyof EntityFacts)[])[] = [
  ['dateText', 'dateEdtf', 'dateEarliest', 'dateLatest'],
  ['timingRelation', 'timingHours', 'timingSince'],
  ['value', 'comparator', 'unit', 'basis'],
]

/** Adds to the facts what they do not tell yet. */
function completeFacts(facts: EntityFacts, more: EntityFacts): EntityFacts {
  const settled = inseparable.filter((group) => group.some((fact) => facts[fact] !== undefined)).flat()
  const added = Object.entries(more).filter(([fact]) => !settled.some((known) => known === fact))
  return { ...Object.fromEntries(added), ...facts }
}

/** UTF-8 sorts as its code points do; JavaScript's own order does not beyond the first plane. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/**
 * An entity as all its documents make it: articles before official texts, data and reference works, then by document id;
 * the first name, summary and fact stand, further names become aliases. Null when no document describes it.
 */
export function mergeContributions(id: EntityId, contributions: readonly RankedContribution[]): EntityRecord | null {
  const ranked = contributions.toSorted(byRank)
  const name = ranked[0]?.name
  if (name === undefined) return null
  const names = new Set(ranked.flatMap((contribution) => [contribution.name, ...contribution.aliases]))
  names.delete(name)
  return {
    id,
    kind: kindOfId(id),
    name,
    aliases: [...names].sort(byCodePoint),
    summary: ranked.find((contribution) => contribution.summary !== null)?.summary ?? null,
    facts: ranked.reduce<EntityFacts>((facts, contribution) => completeFacts(facts, contribution.facts), {}),
  }
}
