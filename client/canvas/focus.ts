import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Emphasis } from './scene.ts'

const classes = ['selected', 'pointed', 'near', 'faded', 'hushed'] as const

type Focus = Readonly<Partial<Record<(typeof classes)[number], CollectionReturnValue>>>

/** With more than these, the rest would take longer to step back than a pointer rests. */
const mostHushed = 1500

/** Rings what is selected or pointed at and keeps its neighbours; the rest fades, or, when only pointed at, steps back. */
export function showFocus(
  cy: Core,
  { selection, emphasis }: { readonly selection: string | null; readonly emphasis: Emphasis | null },
  pointed: string | null,
): void {
  const selected = selection === null ? cy.collection() : cy.getElementById(selection)
  const under = pointed === null ? cy.collection() : cy.getElementById(pointed)
  if (selected.nonempty()) {
    const near = closeTo(selected)
    const faded = cy.elements().difference(near).difference(under)
    wear(cy, { selected, near, faded, pointed: under.difference(selected) })
  } else if (emphasis !== null) wear(cy, { ...emphasised(cy, emphasis, under), pointed: under })
  else if (under.nonempty()) {
    const near = closeTo(under)
    const elements = cy.elements()
    const hushed = elements.length > mostHushed ? cy.collection() : elements.difference(near)
    wear(cy, { near, hushed, pointed: under })
  } else wear(cy, {})
}

/** Touches only what changes: every element touched is styled and drawn anew. */
function wear(cy: Core, focus: Focus): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      for (const name of classes) {
        const isOf = focus[name]?.has(element) === true
        if (element.hasClass(name) !== isOf) element.toggleClass(name, isOf)
      }
    })
  })
}

const closeTo = (focus: CollectionReturnValue): CollectionReturnValue =>
  focus.nodes().closedNeighborhood().union(focus).union(focus.edges().connectedNodes())

function emphasised(cy: Core, { ends, strong, quiet }: Emphasis, under: CollectionReturnValue): Focus {
  const all = (ids: readonly string[]): CollectionReturnValue =>
    ids.reduce((found, id) => found.union(cy.getElementById(id)), cy.collection())
  const told = all(strong)
  const selected = all(ends).union(told.edges())
  const front = told.union(selected)
  const aside = all(quiet).difference(front)
  const faded = cy.elements().difference(front).difference(aside).difference(under)
  return { selected, near: told, hushed: aside.difference(under), faded }
}
