import type { CanvasEntity, CanvasLink } from '../api/records.ts'
import { addDrawing, recordChange } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { linksTouching } from './links-touching.ts'
import { openLink } from './select.ts'

/** Brings those of the entities that are missing onto the canvas, as one change; what stands stays. */
export async function drawTogether(
  explorer: Explorer,
  entities: readonly CanvasEntity[],
  label: string,
  signal: AbortSignal,
): Promise<void> {
  const { store } = explorer
  const standing = store.getState().content.entities
  const fresh = entities.filter(({ id }) => !standing.has(id))
  if (fresh.length === 0) return
  const links = await linksTouching(
    explorer,
    fresh.map(({ id }) => id),
    signal,
  )
  const { content } = store.getState()
  const anchor = entities.find(({ id }) => content.entities.has(id))?.id ?? null
  const positions = positionsOf(explorer)
  store.setState((state) => addDrawing(recordChange(state, label, positions), { entities: fresh, links }, anchor))
}

/** Does the same for its own sake; a failure is told beside the card. */
export async function bringTogether(
  explorer: Explorer,
  entities: readonly CanvasEntity[],
  label: string,
): Promise<void> {
  const { store } = explorer
  store.setState({ failure: null })
  try {
    await drawTogether(explorer, entities, label, new AbortController().signal)
  } catch (thrown) {
    const attempt = { kind: 'bring-together', entities, label } as const
    store.setState({ failure: { problem: problemOf(thrown), attempt } })
  }
}

/** Opens all claims of a link whose ends may have to be brought in first. */
export async function readLink(explorer: Explorer, link: CanvasLink, ends: readonly CanvasEntity[]): Promise<void> {
  await bringTogether(explorer, ends, `Add ${ends.map(({ name }) => name).join(' and ')}`)
  if (explorer.store.getState().content.links.has(link.id)) await openLink(explorer, link.id)
}
