import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Emphasis } from './scene.ts'

const classes = 'selected pointed near faded hushed'

/** Rings what is selected or pointed at and keeps its neighbours; the rest fades, or, when only pointed at, steps back. */
export function showFocus(
  cy: Core,
  { selection, emphasis }: { readonly selection: string | null; readonly emphasis: Emphasis | null },
  pointed: string | null,
): void {
  cy.batch(() => {
    cy.elements().removeClass(classes)
    const selected = selection === null ? cy.collection() : cy.getElementById(selection)
    const under = pointed === null ? cy.collection() : cy.getElementById(pointed)
    under.addClass('pointed')
    if (selected.nonempty()) {
      selected.removeClass('pointed').addClass('selected')
      setApart(cy, selected, 'faded')
      under.removeClass('faded')
    } else if (emphasis !== null) {
      emphasise(cy, emphasis)
      under.removeClass('faded hushed')
    } else if (under.nonempty()) setApart(cy, under, 'hushed')
  })
}

function setApart(cy: Core, focus: CollectionReturnValue, behind: 'faded' | 'hushed'): void {
  const near = focus.nodes().closedNeighborhood().union(focus).union(focus.edges().connectedNodes())
  near.addClass('near')
  cy.elements().difference(near).addClass(behind)
}

function emphasise(cy: Core, { ends, strong, quiet }: Emphasis): void {
  const all = (ids: readonly string[]): CollectionReturnValue =>
    ids.reduce((found, id) => found.union(cy.getElementById(id)), cy.collection())
  const told = all(strong)
  const selected = all(ends).union(told.edges())
  selected.addClass('selected')
  told.addClass('near')
  const front = told.union(selected)
  const aside = all(quiet).difference(front)
  aside.addClass('hushed')
  cy.elements().difference(front).difference(aside).addClass('faded')
}
