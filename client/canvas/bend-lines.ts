import type { Core } from 'cytoscape'
import { bundleLines } from './bundle-lines.ts'
import { radiusOf } from './entity-size.ts'
import { bendOf, entityOf, linkOf } from './graph-style.ts'
import type { Point } from './scene.ts'

/** Draws the lines in bundles, as things stand now; only lines that bend otherwise than before are touched. */
export function bendLines(cy: Core, placeOf: (id: string) => Point | null): void {
  const edges = cy.edges()
  const endOf = (id: string) => {
    const at = placeOf(id)
    return at && { ...at, radius: radiusOf(entityOf(cy.getElementById(id))) }
  }
  const bends = bundleLines(
    edges.map((edge) => linkOf(edge)),
    endOf,
  )
  cy.batch(() => {
    edges.forEach((edge) => {
      const [before, bend] = [bendOf(edge), bends.get(edge.id())]
      if (before?.along === bend?.along && before?.aside === bend?.aside) return
      // Cytoscape styles anew what gets other data, not what loses some.
      edge.data('bend', bend ?? null)
    })
  })
}
