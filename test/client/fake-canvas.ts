import type { CanvasPort } from '../../client/actions/explorer.ts'
import type { Positions } from '../../client/canvas/scene.ts'

export interface FakeCanvas extends CanvasPort {
  readonly standing: Record<string, { x: number; y: number }>
}

/** A canvas that only knows where things stand; tidying moves everything to the origin. */
export function createFakeCanvas(positions: Positions = {}): FakeCanvas {
  const standing: FakeCanvas['standing'] = { ...positions }
  return {
    standing,
    positions: () => ({ ...standing }),
    place: (placed) => Object.assign(standing, placed),
    tidy: async () => {
      for (const id of Object.keys(standing)) standing[id] = { x: 0, y: 0 }
    },
    fit: () => undefined,
    settled: async () => undefined,
    drawn: async () => undefined,
    zoomBy: () => undefined,
    setCover: () => undefined,
    pointOf: () => null,
    picture: async (format) => new Blob([format]),
  }
}
