import type { Core } from 'cytoscape'
import { elementsOn, kept, outOfSight } from './on-canvas.ts'
import type { Hidden } from './scene.ts'
import type { Sheets } from './sheets.ts'
import { changesAny, wear } from './wear.ts'

/**
 * Takes out of sight what shall be gone, where it stands: one by one, or, when that is most of the canvas, by a blank sheet
 * above which the rest is kept. Only what changes is touched. Tells whether any does.
 */
export function hide(cy: Core, { blank }: Sheets, { as, ids }: Hidden): boolean {
  const hidden = new Set(as === 'gone' ? ids : [])
  const elements = elementsOn(cy)
  const gone = elements.filter((element) => hidden.has(element.id()))
  const isMost = 2 * gone.length > elements.length
  return changesAny(cy, () => [
    blank.lay(isMost),
    wear(elements, kept, (id) => isMost && !hidden.has(id)),
    wear(elements, outOfSight, (id) => !isMost && hidden.has(id)),
  ])
}
