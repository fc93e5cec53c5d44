import type { ClaimType, EntityKind, NeighbourChoice, NeighbourOrder, Period } from '../api/records.ts'
import { type Content, standingNeighbours } from './content.ts'

/** Neighbours of one kind that claims of one type tie to an entity. */
export interface Group {
  readonly kind: EntityKind
  readonly type: ClaimType
}

/** Which neighbours to bring onto the canvas, and how many at most. */
export interface Expansion {
  /** Those in any of these groups; null for all. */
  readonly groups: readonly Group[] | null
  /** Only claims of this period tie; null for whatever period. */
  readonly period: Period | null
  readonly order: NeighbourOrder
  readonly limit: number
}

export const plainExpansion: Expansion = { groups: null, period: null, order: 'STRONGEST', limit: 25 }

/** With more neighbours left than this, groups of them are offered first. */
export const mostWithoutChoice = 100

/** What to ask the server for, so that together it is what was chosen, and no entity comes twice: kinds lie apart. */
export function neighbourChoices({ groups, period, order }: Expansion): readonly NeighbourChoice[] {
  if (groups === null) return [{ kinds: null, types: null, period, order }]
  const byKind = Map.groupBy(groups, ({ kind }) => kind)
  const typesOf = [...byKind].map(([kind, ofKind]) => ({ kind, types: [...new Set(ofKind.map(({ type }) => type))] }))
  const alike = Map.groupBy(typesOf, ({ types }) => types.toSorted().join(' '))
  return [...alike.values()].map((same) => ({
    kinds: same.map(({ kind }) => kind),
    types: same[0]?.types ?? [],
    period,
    order,
  }))
}

/** By whose expansions each entity came, or would have come, had it not stood already. */
export type Origins = ReadonlyMap<string, ReadonlySet<string>>

export const noOrigins: Origins = new Map()

/** Notes what an expansion brought, and what it would have brought of that which others brought before. */
export function addOrigins(origins: Origins, by: string, brought: readonly string[], met: readonly string[]): Origins {
  const shared = met.filter((id) => origins.has(id))
  return new Map([...origins, ...[...brought, ...shared].map((id) => [id, new Set(origins.get(id)).add(by)] as const)])
}

/** Leaves to the others what was brought by several, one of which is collapsed. */
export const dropOrigin = (origins: Origins, by: string): Origins =>
  new Map(
    [...origins].map(([id, expanded]) => {
      const others = new Set([...expanded].filter((other) => other !== by))
      return [id, others.size === 0 ? expanded : others]
    }),
  )

/**
 * What expanding an entity brought, apart from what was expanded itself, what the expansion of another entity would have
 * brought too, and what alone ties later arrivals.
 */
export function collapsible(content: Content, origins: Origins, id: string): ReadonlySet<string> {
  const ids = [...content.entities.keys()]
  const expanded = new Set(ids.flatMap((standing) => [...(origins.get(standing) ?? [])]))
  const isOnlyOf = (by: ReadonlySet<string>) =>
    by.has(id) && [...by].every((other) => other === id || !content.entities.has(other))
  const brought = new Set(
    ids.filter((standing) => isOnlyOf(origins.get(standing) ?? new Set()) && !expanded.has(standing)),
  )
  if (brought.size === 0) return brought
  const neighbours = standingNeighbours(content)
  const rank = new Map(ids.map((standing, index) => [standing, index]))
  const collapsing = new Set(brought)
  for (const [later, index] of rank) {
    const ties = [...(neighbours.get(later) ?? [])].filter((tie) => tie !== later)
    if (brought.has(later) || later === id || !ties.every((tie) => brought.has(tie))) continue
    for (const tie of ties) if ((rank.get(tie) ?? index) < index) collapsing.delete(tie)
  }
  return collapsing
}
