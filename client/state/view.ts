import type { Point, Positions } from '../canvas/scene.ts'
import type { ExplorerState } from './explorer-state.ts'

/** An entity of a view; without a place, the layout finds one. */
export interface PlacedEntity {
  readonly id: string
  readonly at: Point | null
}

/** What makes a picture, small enough for a link: what stands where, and what is selected. */
export interface View {
  readonly entities: readonly PlacedEntity[]
  /** An entity's or a link's id. */
  readonly selection: string | null
}

export const viewOf = (state: Pick<ExplorerState, 'content' | 'selection'>, positions: Positions): View => ({
  entities: [...state.content.entities.keys()].map((id) => ({ id, at: positions[id] ?? null })),
  selection: state.selection,
})

export const positionsIn = ({ entities }: View): Positions =>
  Object.fromEntries(entities.flatMap(({ id, at }) => (at === null ? [] : [[id, at]])))
