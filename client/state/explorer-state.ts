import type { CanvasEntity, Drawing, KindTotal, OverviewDrawing } from '../api/records.ts'
import type { Theme } from '../canvas/palette.ts'
import type { Arranging, Positions } from '../canvas/scene.ts'
import { type Card, closedCard, isPair } from './card.ts'
import type { ChoiceCounts } from './choice-counts.ts'
import { addToContent, type Content, emptyContent, removeFromContent } from './content.ts'
import { addOrigins, type Expansion, noOrigins, type Origins } from './expansion.ts'
import { type Filter, noFilter } from './filter.ts'
import { emptyHistory, type History, recordStep, type Turn } from './history.ts'
import { keepContent } from './keep-content.ts'
import type { Notice } from './notice.ts'
import type { PairCard } from './pair-card.ts'
import type { Problem } from './problem.ts'
import { idleSearch, type SearchState } from './search.ts'
import { type Sifting, shownOf } from './sift.ts'
import { strongestLinks } from './strongest-links.ts'
import { noTallies, type Tallies } from './tallies.ts'
import type { ChosenFrame } from './time-frame.ts'
import type { View } from './view.ts'

/** What was tried, so that it can be tried again. */
type Attempt =
  | { readonly kind: 'expand'; readonly id: string; readonly expansion: Expansion }
  | { readonly kind: 'bring-in'; readonly entity: CanvasEntity }
  | { readonly kind: 'visit'; readonly id: string }
  | { readonly kind: 'bring-together'; readonly entities: readonly CanvasEntity[]; readonly label: string }
  | { readonly kind: 'open-view'; readonly view: View; readonly name: string }
  | { readonly kind: 'overview' }
  | { readonly kind: 'filter'; readonly filter: Filter }

/** How what stands on the canvas is shown: drawn, or as a table and a list of sentences. */
export type Surface = 'canvas' | 'table'

export interface ExplorerState {
  readonly overview: 'loading' | 'ready' | Problem
  readonly content: Content
  readonly origins: Origins
  /** What of the content is shown. */
  readonly sifting: Sifting
  /** The filter whose answer is under way. */
  readonly filterWanted: Filter | null
  /** Whether the reader looks at the filters. */
  readonly filtersOpen: boolean
  /** The roots of which the reader looks at the single actions. */
  readonly actionsOpen: readonly string[]
  /** What the claims on the canvas count up to, for the time strip and beside the filters. */
  readonly tallies: Tallies
  /** What the reader chose to see of all time. Like how closely the canvas is looked at, it is no step to undo. */
  readonly timeFrame: ChosenFrame
  /** Whether the reader has chosen it just now, and has not been told yet what it shows. */
  readonly isTimeUntold: boolean
  /** How many entities of each kind the whole graph holds. */
  readonly totals: readonly KindTotal[]
  /** The entity beside which what came last belongs. */
  readonly anchor: string | null
  /** An entity's or a link's id. */
  readonly selection: string | null
  readonly card: Card
  readonly surface: Surface
  readonly isShowingKeys: boolean
  /** The comparison or the paths from which the reader came to the card. */
  readonly returnTo: PairCard | null
  readonly search: SearchState
  readonly history: History
  /** Entities whose places are being found, where that takes longer than a moment. */
  readonly arranging: Arranging | null
  /** The entity whose neighbours are under way. */
  readonly expanding: string | null
  /** The entity of which it is being chosen what to expand. */
  readonly choosing: string | null
  /** What it could be expanded by in the period that is being chosen; null while none is. */
  readonly choiceCounts: ChoiceCounts | null
  /** What failed last beside the overview, the card and the search. */
  readonly failure: { readonly problem: Problem; readonly attempt: Attempt } | null
  /** What the reader is told of what was done, or left out. */
  readonly notice: Notice | null
  /** What a screen reader is told. */
  readonly announcement: string
  readonly theme: Theme
}

export const initialState = (theme: Theme): ExplorerState => ({
  overview: 'loading',
  content: emptyContent,
  origins: noOrigins,
  sifting: { filter: noFilter, passing: null },
  filterWanted: null,
  filtersOpen: false,
  actionsOpen: [],
  tallies: noTallies,
  timeFrame: null,
  isTimeUntold: false,
  totals: [],
  anchor: null,
  selection: null,
  card: closedCard,
  surface: 'canvas',
  isShowingKeys: false,
  returnTo: null,
  search: idleSearch,
  history: emptyHistory,
  arranging: null,
  expanding: null,
  choosing: null,
  choiceCounts: null,
  failure: null,
  notice: null,
  announcement: '',
  theme,
})

/** Draws something else in place of whatever stood there. */
const redraw = (state: ExplorerState, { totals, ...drawing }: OverviewDrawing): ExplorerState => ({
  ...state,
  overview: 'ready',
  content: keepContent(drawing, state.history),
  origins: noOrigins,
  timeFrame: null,
  isTimeUntold: false,
  totals,
  anchor: null,
  selection: null,
  card: closedCard,
  returnTo: null,
})

/** Draws the overview; where it has very many links, only the strongest of them. */
export function showOverview(state: ExplorerState, overview: OverviewDrawing): ExplorerState {
  const drawn = redraw(state, overview)
  const strongest = strongestLinks(drawn.content)
  const { entities, links } = drawn.content
  const lines = strongest === null ? `${links.size} links` : `the strongest ${strongest.size} of ${links.size} links`
  return {
    ...withLines(drawn, strongest === null ? 'all' : 'strongest'),
    announcement: `The overview shows ${entities.size} entities and ${lines}.`,
  }
}

/** Draws all lines, or only the strongest where very many stand. */
export const withLines = (state: ExplorerState, lines: Filter['lines']): ExplorerState => ({
  ...state,
  sifting: { ...state.sifting, filter: { ...state.sifting.filter, lines } },
})

export const showView = (state: ExplorerState, view: OverviewDrawing, filter: Filter): ExplorerState => ({
  ...redraw(state, view),
  sifting: { filter, passing: null },
  filterWanted: null,
  announcement: `The view shows ${view.entities.length} entities and ${view.links.length} links.`,
})

export const recordChange = (state: ExplorerState, label: string, positions: Positions): ExplorerState => ({
  ...state,
  history: recordStep(state.history, {
    label,
    snapshot: { content: state.content, origins: state.origins, sifting: state.sifting, positions },
  }),
})

export const addDrawing = (state: ExplorerState, drawing: Drawing, anchor: string | null): ExplorerState => ({
  ...state,
  anchor,
  content: addToContent(state.content, drawing),
})

/** Adds neighbours of an entity; those that were met stood already. */
export const addNeighbours = (
  state: ExplorerState,
  drawing: Drawing,
  of: string,
  met: readonly string[],
): ExplorerState => ({
  ...addDrawing(state, drawing, of),
  origins: addOrigins(
    state.origins,
    of,
    drawing.entities.map(({ id }) => id),
    met,
  ),
})

const stands = (content: Content, id: string): boolean => content.entities.has(id) || content.links.has(id)

/** Lets go of a selection and card whose entity or link no longer stands on the canvas. */
function releaseFallen(state: ExplorerState): ExplorerState {
  if (state.selection === null || stands(state.content, state.selection)) return state
  return { ...state, selection: null, card: closedCard, returnTo: null }
}

export const removeEntities = (state: ExplorerState, ids: ReadonlySet<string>): ExplorerState =>
  releaseFallen({
    ...state,
    content: removeFromContent(state.content, ids),
    origins: new Map([...state.origins].filter(([id]) => !ids.has(id))),
  })

export const applyTurn = (state: ExplorerState, turn: Turn): ExplorerState =>
  releaseFallen({
    ...state,
    history: turn.history,
    content: turn.restored.content,
    origins: turn.restored.origins,
    sifting: turn.restored.sifting,
    filterWanted: null,
  })

export const nameOf = (state: ExplorerState, id: string): string => state.content.entities.get(id)?.name ?? id

/** What of the content passes the filter: what the canvas draws, and the table lists. */
export const shownIn = (state: Pick<ExplorerState, 'content' | 'sifting' | 'selection'>): Content =>
  shownOf(state.content, state.sifting, state.selection)

/** Where the reader can go back to from a card that opens now. */
export const returnFrom = ({ card, returnTo }: ExplorerState): PairCard | null => (isPair(card) ? card : returnTo)
