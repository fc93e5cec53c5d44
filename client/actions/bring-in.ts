import { isAbort } from '../api/api-error.ts'
import type { CanvasEntity } from '../api/records.ts'
import { problemOf } from '../state/problem.ts'
import { drawTogether } from './draw-together.ts'
import type { Explorer } from './explorer.ts'
import { selectEntity } from './select.ts'

/** Selects an entity, bringing it onto the canvas first, with its links to what stands there. */
export async function bringIn(explorer: Explorer, entity: CanvasEntity): Promise<void> {
  const { store } = explorer
  store.setState({ failure: null })
  try {
    await drawTogether(explorer, [entity], `Add ${entity.name}`, new AbortController().signal)
  } catch (thrown) {
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'bring-in', entity } } })
    return
  }
  await selectEntity(explorer, entity.id)
}

/** Goes to an entity that is only known by name, such as the other end of a claim. */
export async function visit(explorer: Explorer, id: string): Promise<void> {
  const { api, store, reading } = explorer
  if (store.getState().content.entities.has(id)) return selectEntity(explorer, id)
  store.setState({ failure: null })
  try {
    const card = await api.entityCard(id, { first: 1, filter: {} }, reading.start())
    if (card !== null) await bringIn(explorer, card.entity)
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'visit', id } } })
  }
}
