import { batchesOf, pairsOfBatches } from '../api/batches.ts'
import type { ExportedClaim } from '../api/view-api.ts'
import type { ViewData } from '../export/view-data.ts'
import { shownIn } from '../state/explorer-state.ts'
import { claimFilterOf } from '../state/filter.ts'
import { linkTo } from '../state/view-link.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { currentCode } from './follow-address.ts'

const entitiesAtATime = 100
const claimsAtATime = 100

/** Told as claims come; a claim between two batches of a very large view is counted in more than one. */
export type OnProgress = (come: number, expected: number) => void

async function gatherClaims(
  { api, store }: Explorer,
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly ExportedClaim[]> {
  const claims = new Map<string, ExportedClaim>()
  const filter = claimFilterOf(store.getState().sifting.filter)
  for (const between of pairsOfBatches(ids)) {
    let after: string | null = null
    do {
      const page = await api.exportedClaims({ between, filter, first: claimsAtATime, after }, signal)
      for (const claim of page.claims) claims.set(claim.id, claim)
      onProgress(claims.size, Math.max(claims.size, page.totalCount))
      after = page.next
    } while (after !== null)
  }
  return [...claims.values()]
}

/** All that passes the filter on the canvas, page by page: entities, and every claim that ties them, with its evidence. */
export async function gatherViewData(
  explorer: Explorer,
  page: string,
  now: Date,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ViewData> {
  const { api, store } = explorer
  const link = linkTo(await currentCode(explorer), page)
  const positions = new Map(Object.entries(positionsOf(explorer)))
  const ids = [...shownIn(store.getState()).entities.keys()]
  const claims = await gatherClaims(explorer, ids, signal, onProgress)
  const entities = []
  for (const batch of batchesOf(ids, entitiesAtATime)) entities.push(...(await api.exportedEntities(batch, signal)))
  return { takenAt: now.toISOString(), link, entities, positions, claims }
}
