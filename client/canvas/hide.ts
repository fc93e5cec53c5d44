import type { Core, NodeCollection } from 'cytoscape'
import type { Hidden } from './scene.ts'
import { elementsOn, entitiesOn } from './veil.ts'
import { wear } from './wear.ts'

/** The class of what a filter takes out of sight. */
export const outOfSight = 'out-of-sight'

/** The entities that are drawn, faintly or not. */
export const seen = (cy: Core): NodeCollection => entitiesOn(cy).filter((node) => !node.hasClass(outOfSight))

/** Takes out of sight what shall be gone, where it stands; only what changes is touched. Tells whether any does. */
export function hide(cy: Core, { as, ids }: Hidden): boolean {
  const gone = new Set(as === 'gone' ? ids : [])
  return wear(elementsOn(cy), outOfSight, (id) => gone.has(id))
}
