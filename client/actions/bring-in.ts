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
        addDrawing(recordChange(state, `Add ${entity.name}`, positions), { entities: [entity], links }),
      )
    } catch (thrown) {
      store.setState({ failure: { problem: problemOf(thrown), attempt: { kind: 'bring-in', entity } } })
      return
    }
  }
  await selectEntity(explorer, entity.id)
}
