import { mostIds } from '../api/batches.ts'
import type { CanvasLink } from '../api/records.ts'
import type { Explorer } from './explorer.ts'

/**
 * The links that tie the fresh entities to each other and to all that stands on the canvas,
 * what came to stand there meanwhile included.
 */
export async function linksTouching(
  { api, store }: Explorer,
  fresh: readonly string[],
  signal: AbortSignal,
): Promise<readonly CanvasLink[]> {
  const asked = new Set(fresh)
  const found = new Map<string, CanvasLink>()
  let batch = [...store.getState().content.entities.keys()].filter((id) => !asked.has(id))
  do {
    const others = batch.slice(0, mostIds - fresh.length)
    for (const id of others) asked.add(id)
    for (const link of await api.linksAmong([...fresh, ...others], signal)) found.set(link.id, link)
    batch = [...store.getState().content.entities.keys()].filter((id) => !asked.has(id))
  } while (batch.length > 0)
  const isFresh = new Set(fresh)
  return [...found.values()].filter(({ source, target }) => isFresh.has(source) || isFresh.has(target))
}
