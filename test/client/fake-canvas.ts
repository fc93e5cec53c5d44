import type { CanvasPort } from '../../client/actions/explorer.ts'
import type { Positions } from '../../client/canvas/scene.ts'

export interface FakeCanvas extends CanvasPort {
  readonly standing: Record<string, { x: number; y: number }>
  /** What was chosen each time that all was to be brought into sight. */
  readonly fitted: (string | null)[]
}

/** A canvas that only knows where things stand; tidying moves everything to the origin. */
export function createFakeCanvas(positions: Positions = {}): FakeCanvas {
  const standing: FakeCanvas['standing'] = { ...positions }
  const fitted: FakeCanvas['fitted'] = []
  return {
    standing,
    fitted,
    positions: () => ({ ...standing }),
    place: (placed) => Object.assign(standing, placed),
    tidy: async () => {
      for (const id of Object.keys(standing)) standing[id] = { x: 0, y: 0 }
    },
    fit: (chosen = null) => void fitted.push(chosen),
    settled: async () => undefined,
    drawn: async () => undefined,
    zoomBy: () => undefined,
    setCover: () => undefined,
    seek: () => 0,
    pointOf: () => null,
    picture: async (format) => new Blob([format]),
  }
}
