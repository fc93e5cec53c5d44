import type { CanvasLink, NeighbourCounts, NeighbourGroup, Period } from '../api/records.ts'
import type { Content } from './content.ts'
import type { Group } from './expansion.ts'
import type { Filter } from './filter.ts'
import type { Loadable } from './loadable.ts'

/** All groups of neighbours that count, and the links by which some of them stand on the canvas already. */
export interface CountedChoices extends NeighbourCounts {
  readonly links: Iterable<CanvasLink>
}

/** What an entity can be expanded by if only one period counts. */
export interface ChoiceCounts {
  readonly id: string
  readonly period: Period
  readonly counts: Loadable<CountedChoices>
}

interface Offered extends Group {
  readonly neighbours: number
  readonly claims: number
  /** How many of the neighbours are not on the canvas beside the entity yet. */
  readonly left: number
}

export interface Offer extends Omit<Offered, keyof Group> {
  readonly groups: readonly Offered[]
}

/** What an entity can be expanded by, and how much of it is left. */
export function offerOf({ entities }: Pick<Content, 'entities'>, id: string, counts: CountedChoices): Offer {
  const standing = new Set<string>()
  const ofGroup = new Map<string, Set<string>>()
  for (const { source, target, types } of counts.links) {
    if (source !== id && target !== id) continue
    const other = source === id ? target : source
    standing.add(other)
    for (const { type } of types) {
      const key = `${entities.get(other)?.kind} ${type}`
      ofGroup.set(key, (ofGroup.get(key) ?? new Set()).add(other))
    }
  }
  const leftOf = (neighbours: number, there: ReadonlySet<string> | undefined) =>
    Math.max(0, neighbours - (there?.size ?? 0))
  const offered = (group: NeighbourGroup): Offered => ({
    ...group,
    left: leftOf(group.neighbours, ofGroup.get(`${group.kind} ${group.type}`)),
  })
  const { neighbours, claims, groups } = counts
  return { neighbours, claims, left: leftOf(neighbours, standing), groups: groups.map(offered) }
}

/** A period that can be asked for; null where no side of it is set. */
export const periodOf = ({ from, to, undated }: Period): Period | null =>
  from === null && to === null ? null : { from, to, undated }

export const endsBeforeItBegins = ({ from, to }: Period): boolean => from !== null && to !== null && to < from

/** The period that the reader filters by: a good guess at the one to expand by. */
export const periodOfFilter = ({ from, to, undated }: Filter): Period =>
  periodOf({ from, to, undated }) ?? { from: null, to: null, undated: false }
