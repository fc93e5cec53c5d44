import type { CollectionReturnValue, Core } from 'cytoscape'

/** Puts a class on those elements that shall wear it, and takes it off the others; only what changes is touched. Tells whether any does. */
export function wear(elements: CollectionReturnValue, name: string, isWorn: (id: string) => boolean): boolean {
  const changed = elements.filter((element) => element.hasClass(name) !== isWorn(element.id()))
  if (changed.nonempty()) changed.toggleClass(name)
  return changed.nonempty()
}

/** Makes changes that are drawn at once; each tells whether it changed anything, and all together whether any did. */
export function changesAny(cy: Core, changes: () => readonly boolean[]): boolean {
  cy.startBatch()
  const made = changes()
  cy.endBatch()
  return made.includes(true)
}
