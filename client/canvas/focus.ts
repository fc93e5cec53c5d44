import type { CollectionReturnValue, Core } from 'cytoscape'
import type { Emphasis } from './scene.ts'

const classes = ['selected', 'pointed', 'near', 'faded', 'hushed'] as const

type FocusClass = (typeof classes)[number]

/** What elements wear by their ids, and what all others do. */
interface Focus {
  readonly worn: ReadonlyMap<string, readonly FocusClass[]>
  readonly others: FocusClass | null
}

const noFocus: Focus = { worn: new Map(), others: null }

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
  const underIds = idsOf(under)
  if (selected.nonempty()) {
    wear(cy, {
      worn: wornBy({ selected: idsOf(selected), near: idsOf(closeTo(selected)), pointed: underIds }),
      others: 'faded',
    })
  } else if (emphasis !== null && standsAny(cy, emphasis)) wear(cy, emphasised(cy, emphasis, underIds))
  else if (under.nonempty()) {
    wear(cy, {
      worn: wornBy({ near: idsOf(closeTo(under)), pointed: underIds }),
      others: cy.elements().length > mostHushed ? null : 'hushed',
    })
  } else wear(cy, noFocus)
}

/** Touches only what changes: every element touched is styled and drawn anew. */
function wear(cy: Core, { worn, others }: Focus): void {
  const ofOthers: readonly FocusClass[] = others === null ? [] : [others]
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const wanted = worn.get(element.id()) ?? ofOthers
      for (const name of classes) {
        const isWorn = wanted.includes(name)
        if (element.hasClass(name) !== isWorn) element.toggleClass(name, isWorn)
      }
    })
  })
}

/** What is selected is not also ringed as pointed at. */
function wornBy(told: Readonly<Partial<Record<FocusClass, readonly string[]>>>): Focus['worn'] {
  const worn = new Map<string, FocusClass[]>()
  for (const name of classes) {
    for (const id of told[name] ?? []) {
      const before = worn.get(id)
      if (before === undefined) worn.set(id, [name])
      else if (name !== 'pointed' || !before.includes('selected')) before.push(name)
    }
  }
  return worn
}

const idsOf = (elements: CollectionReturnValue): readonly string[] => elements.map((element) => element.id())

const closeTo = (focus: CollectionReturnValue): CollectionReturnValue =>
  focus.nodes().closedNeighborhood().union(focus).union(focus.edges().connectedNodes())

/** Whether there is anything for which the rest shall fade. */
const standsAny = (cy: Core, { ends, strong }: Emphasis): boolean =>
  [...ends, ...strong].some((id) => cy.getElementById(id).nonempty())

function emphasised(cy: Core, { ends, strong, quiet }: Emphasis, under: readonly string[]): Focus {
  const toldLines = strong.filter((id) => cy.getElementById(id).isEdge())
  const front = new Set([...strong, ...ends])
  const hushed = quiet.filter((id) => !front.has(id) && !under.includes(id))
  return {
    worn: wornBy({ selected: [...new Set([...ends, ...toldLines])], near: strong, hushed, pointed: under }),
    others: 'faded',
  }
}
