import type { Core, NodeCollection } from 'cytoscape'
import type { Hidden } from './scene.ts'

/** The classes of what a filter holds back. */
const dimmed = 'dimmed'
export const outOfSight = 'out-of-sight'

/** The entities that are drawn, faintly or not. */
export const seen = (cy: Core): NodeCollection => cy.nodes().filter((node) => !node.hasClass(outOfSight))

/** Fades what is hidden or takes it out of sight, where it stands; only what changes is touched. */
export function hide(cy: Core, { as, ids }: Hidden): void {
  const [mine, other] = as === 'gone' ? [outOfSight, dimmed] : [dimmed, outOfSight]
  const hidden = new Set(ids)
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const isHidden = hidden.has(element.id())
      if (element.hasClass(other)) element.removeClass(other)
      if (element.hasClass(mine) !== isHidden) element.toggleClass(mine, isHidden)
    })
  })
}
