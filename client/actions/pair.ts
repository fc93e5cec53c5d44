import { isAbort } from '../api/api-error.ts'
import type { NamedEntity } from '../api/records.ts'
import { claimFilterOf, siftsClaims } from '../state/filter.ts'
import { failed, loading, orGone, ready } from '../state/loadable.ts'
import {
  type ComparisonCard,
  type End,
  furthestReach,
  isPair,
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
  const { store, reading } = explorer
  const { card } = store.getState()
  if (!isPair(card) || card.second === null || isSame(card)) return
  const signal = reading.start()
  store.setState({ card: { ...card, content: loading } })
  try {
    if (card.kind === 'comparison') await readComparison(explorer, card, card.second, signal)
    else await readPaths(explorer, card, card.second, signal)
  } catch (thrown) {
    if (isAbort(thrown)) return
    changePair(explorer, (open) => ({ ...open, content: failed(problemOf(thrown)) }))
  }
}

async function readComparison(
  { api, store }: Explorer,
  { first }: ComparisonCard,
  second: NamedEntity,
  signal: AbortSignal,
): Promise<void> {
  const content = orGone(await api.comparison(first.id, second.id, mostWays, signal))
  store.setState(({ card }) =>
    card.kind === 'comparison'
      ? {
          card: { ...card, content },
          selection: null,
          announcement: `${first.name} and ${second.name} are compared.`,
        }
      : {},
  )
}

async function readPaths(
  explorer: Explorer,
  { first, reach, heedsFilter }: PathsCard,
  second: NamedEntity,
  signal: AbortSignal,
): Promise<void> {
  const { api, store } = explorer
  const { filter } = store.getState().sifting
  const under = heedsFilter && siftsClaims(filter) ? filter : null
  const question = { from: first.id, to: second.id, filter: under === null ? {} : claimFilterOf(under) }
  const paths = await api.paths({ ...question, maxLength: reach, first: mostPaths }, signal)
  const between = [...new Map(paths.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity])).values()]
  await drawTogether(explorer, between, `Paths from ${first.name} to ${second.name}`, signal)
  signal.throwIfAborted()
  const [shortest] = paths
  const found = paths.length === 1 ? '1 path' : `${paths.length} paths`
  store.setState(({ card }) =>
    card.kind === 'paths'
      ? {
          card: { ...card, content: ready(paths), under },
          selection: null,
          announcement:
            shortest === undefined
              ? `No path of at most ${reach} steps${under === null ? '' : ' over claims that pass the filter'}.`
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

/** Looks for paths again, as the filter is now: over the claims that pass it, or over all. */
export async function lookAgain(explorer: Explorer, heedsFilter: boolean): Promise<void> {
  changePair(explorer, (card) => (card.kind === 'paths' ? { ...card, heedsFilter, chosen: 0 } : card))
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
