import type { CanvasEntity, FoundNeighbour, NeighbourChoice } from '../api/records.ts'
import { remainingOf, standingNeighbours } from '../state/content.ts'
import { type Expansion, neighbourChoices } from '../state/expansion.ts'
import type { Explorer } from './explorer.ts'
import { comesBefore, NeighbourStream, type ReadSoFar } from './neighbour-stream.ts'

const largestPage = 100

interface FreshNeighbours {
  readonly fresh: readonly CanvasEntity[]
  /** Those that came before them in the list, but stand already. */
  readonly met: readonly string[]
  /** Keeps how far the lists were read, so that the next page starts there. */
  keepPlace(): void
}

const keyOf = (id: string, choice: NeighbourChoice): string => JSON.stringify([id, choice])

/** Where a list was left, as long as all that it brought up to there still stands. */
function placeIn({ store, neighboursRead }: Explorer, id: string, choice: NeighbourChoice): ReadSoFar | null {
  const place = neighboursRead.get(keyOf(id, choice))
  const { entities } = store.getState().content
  return place?.passed.every((passed) => entities.has(passed)) ? place : null
}

/** The first of the chosen neighbours that do not stand on the canvas yet; those that do take no place of a page. */
export async function freshNeighbours(
  explorer: Explorer,
  id: string,
  expansion: Expansion,
  signal: AbortSignal,
): Promise<FreshNeighbours> {
  const { api, store, neighboursRead } = explorer
  const { limit, order } = expansion
  const { content } = store.getState()
  const standing = standingNeighbours(content).get(id)?.size ?? 0
  const lists = neighbourChoices(expansion).map((choice) => {
    const place = placeIn(explorer, id, choice)
    const first = Math.min(largestPage, limit + (place === null ? standing : 0))
    return { key: keyOf(id, choice), stream: new NeighbourStream(api, { id, choice, first }, place) }
  })
  const fresh = new Map<string, CanvasEntity>()
  const met = new Set<string>()
  while (fresh.size < limit) {
    const heads = await Promise.all(lists.map(async ({ stream }) => ({ stream, head: await stream.head(signal) })))
    const next = firstOf(heads, order)
    if (next === null) {
      const isAllThere = remainingOf(content, id) <= fresh.size
      if (isAllThere || lists.filter(({ stream }) => stream.restart()).length === 0) break
      continue
    }
    const { entity } = next.head
    next.stream.take(next.head)
    if (store.getState().content.entities.has(entity.id)) met.add(entity.id)
    else fresh.set(entity.id, entity)
  }
  return {
    fresh: [...fresh.values()],
    met: [...met],
    keepPlace() {
      for (const { key, stream } of lists) {
        const place = stream.soFar()
        if (place !== null) neighboursRead.set(key, place)
      }
    },
  }
}

interface Head {
  readonly stream: NeighbourStream
  readonly head: FoundNeighbour
}

function firstOf(
  heads: readonly { readonly stream: NeighbourStream; readonly head: FoundNeighbour | null }[],
  order: Expansion['order'],
): Head | null {
  let first: Head | null = null
  for (const { stream, head } of heads) {
    if (head !== null && (first === null || comesBefore(order, head, first.head))) first = { stream, head }
  }
  return first
}
