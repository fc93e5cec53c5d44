import { isAbort } from '../api/api-error.ts'
import type { CanvasEntity } from '../api/records.ts'
import { addDrawing, recordChange } from '../state/explorer-state.ts'
import { problemOf } from '../state/problem.ts'
import { type Explorer, positionsOf } from './explorer.ts'
import { linksTouching } from './links-touching.ts'
import { selectEntity } from './select.ts'

/** Selects an entity, bringing it onto the canvas first, with its links to what stands there. */
export async function bringIn(explorer: Explorer, entity: CanvasEntity): Promise<void> {
  const { store } = explorer
  store.setState({ failure: null })
  if (!store.getState().content.entities.has(entity.id)) {
    try {
      const links = await linksTouching(explorer, [entity.id], new AbortController().signal)
      const positions = positionsOf(explorer)
      store.setState((state) =>
        addDrawing(recordChange(state, `Add ${entity.name}`, positions), { entities: [entity], links }, null),
      )
    } catch (thrown) {
      store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'bring-in', entity } } })
      return
    }
  }
  await selectEntity(explorer, entity.id)
}

/** Goes to an entity that is only known by name, such as the other end of a claim. */
export async function visit(explorer: Explorer, id: string): Promise<void> {
  const { api, store, reading } = explorer
  if (store.getState().content.entities.has(id)) return selectEntity(explorer, id)
  store.setState({ failure: null })
  try {
    const card = await api.entityCard(id, 1, reading.start())
    if (card !== null) await bringIn(explorer, card.entity)
  } catch (thrown) {
    if (isAbort(thrown)) return
    store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'visit', id } } })
  }
}
