import type { Point, Positions } from '../canvas/scene.ts'
import type { Content } from './content.ts'
import type { Filter } from './filter.ts'

/** An entity of a view; without a place, the layout finds one. */
export interface PlacedEntity {
  readonly id: string
  readonly at: Point | null
}

/** What makes a picture, small enough for a link: what stands where, what is selected, and what is filtered out. */
export interface View {
  readonly entities: readonly PlacedEntity[]
  /** An entity's or a link's id. */
  readonly selection: string | null
  readonly filter: Filter
}

interface Viewed {
  readonly content: Content
  readonly selection: string | null
  readonly sifting: { readonly filter: Filter }
}

export const viewOf = ({ content, selection, sifting }: Viewed, positions: Positions): View => ({
  entities: [...content.entities.keys()].map((id) => ({ id, at: positions[id] ?? null })),
  selection,
  filter: sifting.filter,
})

export const positionsIn = (entities: readonly PlacedEntity[]): Positions =>
  Object.fromEntries(entities.flatMap(({ id, at }) => (at === null ? [] : [[id, at]])))
