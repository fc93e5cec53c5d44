import type { CollectionReturnValue } from 'cytoscape'

/** Puts a class on those elements that shall wear it, and takes it off the others; only what changes is touched. Tells whether any does. */
export function wear(elements: CollectionReturnValue, name: string, isWorn: (id: string) => boolean): boolean {
  const changed = elements.filter((element) => element.hasClass(name) !== isWorn(element.id()))
  if (changed.nonempty()) changed.toggleClass(name)
  return changed.nonempty()
}
