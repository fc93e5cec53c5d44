import type { CollectionReturnValue, Core } from 'cytoscape'
import { elementsOn, forward } from './on-canvas.ts'
import type { Emphasis, LineStyle, Scene } from './scene.ts'
import type { Sheets } from './sheets.ts'
import { changesAny, wear } from './wear.ts'

const classes = ['selected', 'pointed', 'near', 'hushed'] as const

type FocusClass = (typeof classes)[number]

/** What elements wear by their ids, and what all others do: step behind the veil, or only wear something else. */
interface Focus {
  readonly worn: ReadonlyMap<string, readonly FocusClass[]>
  readonly others: 'behind' | 'hushed' | null
}

const noFocus: Focus = { worn: new Map(), others: null }

/** With more than these, the rest would take longer to step back than a pointer rests. */
const mostHushed = 1500

/** What a scene sets apart, and before that the lines that are looked for. */
export interface Told extends Pick<Scene, 'selection' | 'emphasis' | 'hidden'> {
  readonly sought: LineStyle | null
}

/**
 * Rings what is selected or pointed at and keeps its neighbours; the rest steps behind the veil, as does what a filter fades,
 * or, when only pointed at, a little back. Tells whether anything looks otherwise than before.
 */
export function showFocus(cy: Core, { veil }: Sheets, told: Told, pointed: string | null): boolean {
  const focus = focusOf(cy, told, pointed)
  const { as, ids } = told.hidden
  const hidden = new Set(ids)
  const isBehind = (id: string) => hidden.has(id) || (focus.others === 'behind' && !focus.worn.has(id))
  const isVeiled = focus.others === 'behind' || (as === 'faded' && hidden.size > 0)
  const isHushed = focus.others === 'hushed'
  const elements = elementsOn(cy)
  return changesAny(cy, () => [
    veil.lay(isVeiled),
    ...classes.map((name) =>
      wear(elements, name, (id) => focus.worn.get(id)?.includes(name) ?? (isHushed && name === 'hushed')),
    ),
    wear(elements, forward, (id) => isVeiled && !isBehind(id)),
  ])
}

function focusOf(cy: Core, { selection, emphasis, sought }: Told, pointed: string | null): Focus {
  const selected = selection === null ? cy.collection() : cy.getElementById(selection)
  const under = pointed === null ? cy.collection() : cy.getElementById(pointed)
  const underIds = idsOf(under)
  if (sought !== null) {
    const lines = linesOf(cy, sought)
    return { worn: wornBy({ near: idsOf(lines.union(lines.connectedNodes())), pointed: underIds }), others: 'behind' }
  }
  if (selected.nonempty()) {
    return {
      worn: wornBy({ selected: idsOf(selected), near: idsOf(closeTo(selected)), pointed: underIds }),
      others: 'behind',
    }
  }
  if (emphasis !== null && standsAny(cy, emphasis)) return emphasised(cy, emphasis, underIds)
  if (under.empty()) return noFocus
  return {
    worn: wornBy({ near: idsOf(closeTo(under)), pointed: underIds }),
    others: cy.elements().length > mostHushed ? null : 'hushed',
  }
}

/** The lines that are drawn in a style. */
const linesOf = (cy: Core, style: LineStyle): CollectionReturnValue =>
  cy.elements(style === 'planned' ? 'edge[!firm]' : `edge[tone = "${style}"]`)

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
    others: 'behind',
  }
}
