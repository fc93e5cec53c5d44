import type { CollectionReturnValue, Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape'

/** Ids of the sheets of paper that lie over what steps back, and over what is gone: no entity has one without a colon. */
export const sheetIds = { veil: 'veil', blank: 'blank' } as const

/** Classes that tell how an element is seen. */
export const forward = 'forward'
export const kept = 'kept'
export const outOfSight = 'out-of-sight'

/** How much of what steps back is still seen. */
export const strengthBehind = 0.16

const isSheet = (id: string) => id === sheetIds.veil || id === sheetIds.blank

/** The entities that stand on the canvas. */
export const entitiesOn = (cy: Core): NodeCollection => cy.nodes().filter((node) => !isSheet(node.id()))

/** All that is drawn of a scene. */
export const elementsOn = (cy: Core): CollectionReturnValue => cy.elements().filter((element) => !isSheet(element.id()))

/** The entity or link under a pointer; null on the ground, whether paper lies there or not. */
export const idUnder = (target: Core | NodeSingular | EdgeSingular): string | null =>
  'id' in target && !isSheet(target.id()) ? target.id() : null

/** Whether an element has been taken out of sight. */
export const isGone = (element: NodeSingular | EdgeSingular): boolean =>
  element.hasClass(outOfSight) || (!element.hasClass(kept) && element.cy().hasElementWithId(sheetIds.blank))

/** Whether an element is seen faintly. */
export const isBehind = (element: NodeSingular | EdgeSingular): boolean =>
  !element.hasClass(forward) && element.cy().hasElementWithId(sheetIds.veil)

/** The entities that are drawn, faintly or not. */
export const seen = (cy: Core): NodeCollection => entitiesOn(cy).filter((node) => !isGone(node))

/** How firmly an element that is drawn is seen, from 0 to 1, the veil told. */
export const strengthOf = (element: NodeSingular | EdgeSingular): number =>
  element.numericStyle('opacity') * (isBehind(element) ? strengthBehind : 1)
