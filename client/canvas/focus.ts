import type { CollectionReturnValue, Core } from 'cytoscape'

const classes = 'selected pointed near faded hushed'

/** Rings what is selected or pointed at and keeps its neighbours; the rest fades, or, when only pointed at, steps back. */
export function showFocus(cy: Core, selection: string | null, pointed: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass(classes)
    const selected = selection === null ? cy.collection() : cy.getElementById(selection)
    const under = pointed === null ? cy.collection() : cy.getElementById(pointed)
    under.addClass('pointed')
    if (selected.nonempty()) {
      selected.removeClass('pointed').addClass('selected')
      setApart(cy, selected, 'faded')
      under.removeClass('faded')
    } else if (under.nonempty()) setApart(cy, under, 'hushed')
  })
}

function setApart(cy: Core, focus: CollectionReturnValue, behind: 'faded' | 'hushed'): void {
  const near = focus.nodes().closedNeighborhood().union(focus).union(focus.edges().connectedNodes())
  near.addClass('near')
  cy.elements().difference(near).addClass(behind)
}
