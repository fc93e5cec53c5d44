import type { NeighbourChoice, NeighbourGroup } from '../api/records.ts'
import { type Content, standingNeighbours } from './content.ts'

/** Which neighbours to bring onto the canvas, and how many at most. */
export interface Expansion extends NeighbourChoice {
  readonly limit: number
}

export const plainExpansion: Expansion = { kinds: null, types: null, order: 'STRONGEST', limit: 25 }

/** With more neighbours left than this, groups of them are offered first. */
export const mostWithoutChoice = 100

/** By whose expansion each entity came that came so. */
export type Origins = ReadonlyMap<string, string>

export const noOrigins: Origins = new Map()

export const addOrigins = (origins: Origins, ids: readonly string[], by: string): Origins =>
  new Map([...origins, ...ids.map((id) => [id, by] as const)])

/** How many neighbours of a group are not on the canvas beside the entity yet. */
export function leftOfGroup(content: Content, id: string, { kind, type, neighbours }: NeighbourGroup): number {
  const standing = new Set<string>()
  for (const { source, target, types } of content.links.values()) {
    if (source !== id && target !== id) continue
    const other = source === id ? target : source
    const isOfGroup = content.entities.get(other)?.kind === kind && types.some((tie) => tie.type === type)
    if (isOfGroup) standing.add(other)
  }
  return Math.max(0, neighbours - standing.size)
}

/** What expanding an entity brought, apart from what was expanded itself and what alone ties later arrivals. */
export function collapsible(content: Content, origins: Origins, id: string): ReadonlySet<string> {
  const ids = [...content.entities.keys()]
  const expanded = new Set(ids.map((standing) => origins.get(standing)))
  const brought = new Set(ids.filter((standing) => origins.get(standing) === id && !expanded.has(standing)))
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
