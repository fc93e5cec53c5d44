import { onGrid } from './grid.ts'
import type { Point, Positions } from './scene.ts'

/** Remembers where entities stand, and stood, so that what returns is where it was. */
export class Places {
  readonly #points = new Map<string, Point>()

  get(id: string): Point | null {
    return this.#points.get(id) ?? null
  }

  set(positions: Positions): void {
    for (const [id, point] of Object.entries(positions)) this.#points.set(id, onGrid(point))
  }

  of(ids: readonly string[]): Positions {
    const positions: Record<string, Point> = {}
    for (const id of ids) {
      const point = this.get(id)
      if (point !== null) positions[id] = point
    }
    return positions
  }
}
