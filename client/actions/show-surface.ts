import type { Surface } from '../state/explorer-state.ts'
import type { Explorer } from './explorer.ts'

const announcements: Readonly<Record<Surface, string>> = {
  canvas: 'What stands here is shown as a canvas.',
  table: 'What stands here is shown as a table.',
}

/** Shows what stands on the canvas as a drawing or as a table. */
export function showSurface({ store }: Explorer, surface: Surface): void {
  if (store.getState().surface !== surface) store.setState({ surface, announcement: announcements[surface] })
}
