import { isAbort } from '../api/api-error.ts'
import type { NamedEntity } from '../api/records.ts'
import { isPair } from '../state/card.ts'
import { claimFilterOf, type Filter, kindsOf, partsSet } from '../state/filter.ts'
import { failed, loading, orGone, ready } from '../state/loadable.ts'
import {
  type ComparisonCard,
  type End,
  furthestReach,
  isSame,
  type PairCard,
  type PathsCard,
  pairFrom,
  setEnd,
} from '../state/pair-card.ts'
import { pathSentence } from '../state/path-words.ts'
import { problemOf } from '../state/problem.ts'
import { idleSearch } from '../state/search.ts'
import { bringTogether, drawTogether } from './draw-together.ts'
import type { Explorer } from './explorer.ts'

const mostWays = 100
const mostPaths = 5

/** Opens a comparison of an entity, or the paths from it, and asks for the other end. */
export function startPair({ store, reading }: Explorer, kind: PairCard['kind'], id: string): void {
  const entity = store.getState().content.entities.get(id)
  if (entity === undefined) return
  reading.stop()
  store.setState({
    card: pairFrom(kind, entity),
    returnTo: null,
    announcement:
      kind === 'comparison'
        ? `With what shall ${entity.name} be compared?`
        : `Where shall a path from ${entity.name} lead?`,
  })
}

/** Opens a comparison of two entities. */
export async function compare(explorer: Explorer, first: NamedEntity, second: NamedEntity): Promise<void> {
  explorer.store.setState({ card: setEnd(pairFrom('comparison', first), 'second', second), returnTo: null })
  await readPair(explorer)
}

function changePair({ store }: Explorer, change: (card: PairCard) => PairCard): void {
  store.setState(({ card }) => (isPair(card) ? { card: change(card) } : {}))
}

/** Asks for another entity at one end; null keeps both as they are. */
export function pickEnd(explorer: Explorer, end: End | null): void {
  explorer.picking.stop()
  changePair(explorer, (card) => ({ ...card, picking: end, search: idleSearch }))
}

/** Puts an entity at the end that is being picked. */
export async function pick(explorer: Explorer, entity: NamedEntity): Promise<void> {
  explorer.picking.stop()
  changePair(explorer, (card) => (card.picking === null ? card : setEnd(card, card.picking, entity)))
  await readPair(explorer)
}

/** Reads what is known of both ends together, once both are there and they are two. */
export async function readPair(explorer: Explorer): Promise<void> {
  changePair(explorer, (card) => (card.second === null || isSame(card) ? card : { ...card, content: loading }))
  await readPairAnew(explorer)
}

/** Does the same; what the card shows stays until the answer comes. */
export async function readPairAnew(explorer: Explorer): Promise<void> {
  const { card } = explorer.store.getState()
  if (!isPair(card) || card.second === null || isSame(card)) return
  const signal = explorer.reading.start()
  try {
    if (card.kind === 'comparison') await readComparison(explorer, card, card.second, signal)
    else await readPaths(explorer, card, card.second, signal)
  } catch (thrown) {
    if (isAbort(thrown)) return
    changePair(explorer, (open) => ({ ...open, content: failed(problemOf(thrown)) }))
  }
}

/** The filter that a card heeds; null where nothing is filtered. */
function filterOver({ store }: Explorer, { heedsFilter }: PairCard): Filter | null {
  const { filter } = store.getState().sifting
  return heedsFilter && partsSet(filter).length > 0 ? filter : null
}

/** What the server is asked under a filter. */
const under = (filter: Filter | null) => ({
  filter: filter === null ? {} : claimFilterOf(filter),
  kinds: filter === null ? null : kindsOf(filter),
})

async function readComparison(
  explorer: Explorer,
  compared: ComparisonCard,
  second: NamedEntity,
  signal: AbortSignal,
): Promise<void> {
  const { first } = compared
  const filter = filterOver(explorer, compared)
  const question = { first: first.id, second: second.id, ...under(filter), ways: mostWays }
  const content = orGone(await explorer.api.comparison(question, signal))
  const within = filter === null ? '' : ', as far as it passes the filter'
  explorer.store.setState(({ card }) =>
    card.kind === 'comparison'
      ? {
          card: { ...card, content, under: filter },
          selection: null,
          announcement: `${first.name} and ${second.name} are compared${within}.`,
        }
      : {},
  )
}

async function readPaths(
  explorer: Explorer,
  sought: PathsCard,
  second: NamedEntity,
  signal: AbortSignal,
): Promise<void> {
  const { api, store } = explorer
  const { first, reach } = sought
  const filter = filterOver(explorer, sought)
  const question = { from: first.id, to: second.id, ...under(filter) }
  const paths = await api.paths({ ...question, maxLength: reach, first: mostPaths }, signal)
  const between = [...new Map(paths.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity])).values()]
  await drawTogether(explorer, between, `Paths from ${first.name} to ${second.name}`, signal)
  signal.throwIfAborted()
  const [shortest] = paths
  const found = paths.length === 1 ? '1 path' : `${paths.length} paths`
  store.setState(({ card }) =>
    card.kind === 'paths'
      ? {
          card: { ...card, content: ready(paths), under: filter },
          selection: null,
          announcement:
            shortest === undefined
              ? `No path of at most ${reach} steps${filter === null ? '' : ' that passes the filter'}.`
              : `${found} found. The first: ${pathSentence(shortest)}`,
        }
      : {},
  )
}

/** Looks for longer paths, where there is no short one. */
export async function lookFurther(explorer: Explorer): Promise<void> {
  changePair(explorer, (card) => (card.kind === 'paths' ? { ...card, reach: furthestReach } : card))
  await readPair(explorer)
}

/** Looks again, as the filter is now: at what passes it, or at all. */
export async function lookAgain(explorer: Explorer, heedsFilter: boolean): Promise<void> {
  changePair(explorer, (card) =>
    card.kind === 'paths' ? { ...card, heedsFilter, chosen: 0 } : { ...card, heedsFilter },
  )
  await readPair(explorer)
}

/** Draws one path before the others, bringing back what was taken off the canvas. */
export async function choosePath(explorer: Explorer, index: number): Promise<void> {
  const { store } = explorer
  const { card } = store.getState()
  if (card.kind !== 'paths' || card.content.status !== 'ready') return
  const path = card.content.value[index]
  if (path === undefined) return
  store.setState({ card: { ...card, chosen: index }, selection: null, announcement: pathSentence(path) })
  await bringTogether(explorer, path.entities, `Path from ${card.first.name}`)
}

/** Goes back to the comparison or the paths from which the open card was reached. */
export function returnToPair({ store, reading }: Explorer): void {
  const { returnTo } = store.getState()
  if (returnTo === null) return
  reading.stop()
  store.setState({ card: returnTo, returnTo: null, selection: null })
}

/** Turns a comparison into the paths between the two, and back. */
export async function turnPair(explorer: Explorer): Promise<void> {
  changePair(explorer, (card) => {
    const other = pairFrom(card.kind === 'paths' ? 'comparison' : 'paths', card.first)
    return card.second === null ? other : setEnd(other, 'second', card.second)
  })
  await readPair(explorer)
}
