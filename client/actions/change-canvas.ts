import type { Point } from '../canvas/scene.ts'
import { applyTurn, nameOf, recordChange, removeEntities } from '../state/explorer-state.ts'
import { redoStep, type Turn, undoStep } from '../state/history.ts'
import { spokenContent } from '../state/spoken.ts'
import { type Explorer, positionsOf } from './explorer.ts'

/** Takes an entity and its links off the canvas. */
export function removeFromCanvas(explorer: Explorer, id: string): void {
  const { store } = explorer
  if (!store.getState().content.entities.has(id)) return
  const positions = positionsOf(explorer)
  store.setState((state) => ({
    ...removeEntities(recordChange(state, `Remove ${nameOf(state, id)}`, positions), new Set([id])),
    announcement: `${nameOf(state, id)} removed from the canvas.`,
  }))
}

/** Remembers that an entity was dragged, so that it can be put back. */
export function recordMove(explorer: Explorer, id: string, from: Point): void {
  const before = { ...positionsOf(explorer), [id]: from }
  explorer.store.setState((state) => recordChange(state, `Move ${nameOf(state, id)}`, before))
}

function turn(explorer: Explorer, takeTurn: typeof undoStep, verb: string): void {
  const { store } = explorer
  const state = store.getState()
  const taken: Turn | null = takeTurn(state.history, {
    content: state.content,
    origins: state.origins,
    sifting: state.sifting,
    positions: positionsOf(explorer),
  })
  if (taken === null) return
  explorer.filtering.stop()
  const announcement = `${verb}: ${taken.label}. ${spokenContent(taken.restored.content)}`
  store.setState({ ...applyTurn(state, taken), announcement })
  explorer.canvas?.place(taken.restored.positions)
}

export const undo = (explorer: Explorer): void => turn(explorer, undoStep, 'Undone')

export const redo = (explorer: Explorer): void => turn(explorer, redoStep, 'Redone')

/** Lays out all that stands on the canvas anew. */
export async function tidy(explorer: Explorer): Promise<void> {
  const { store, canvas } = explorer
  if (canvas === null || store.getState().content.entities.size === 0) return
  const positions = canvas.positions()
  store.setState((state) => ({
    ...recordChange(state, 'Tidy', positions),
    announcement: 'The canvas is laid out anew.',
  }))
  await canvas.tidy()
}
