import type { CanvasEntity } from '../api/records.ts'
import { bringTogether } from './draw-together.ts'
import type { Explorer } from './explorer.ts'

/** Brings entities onto the canvas as one change, and selects none of them. */
export async function bringSeveral(explorer: Explorer, entities: readonly CanvasEntity[]): Promise<void> {
  const { store } = explorer
  const { content } = store.getState()
  const missing = entities.filter(({ id }) => !content.entities.has(id))
  const [first] = missing
  if (first === undefined) return
  const what = missing.length === 1 ? first.name : `${missing.length} entities`
  await bringTogether(explorer, missing, `Add ${what}`)
  if (store.getState().failure === null) store.setState({ announcement: `${what} added to the canvas.` })
}
