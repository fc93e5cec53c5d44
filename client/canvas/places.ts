import { onGrid } from './grid.ts'
import type { Point, Positions } from './scene.ts'

/** Remembers where entities stand, and stood, so that what returns is where it was. */
export class Places {
  readonly #points = new Map<string, Point>()

  get(id: string): Point | null {
    return this.#points.get(id) ?? null
  }

  set(positions: Positions): void {
    for (const [id, point] of Object.entries(positions)) {
      const [before, now] = [this.#points.get(id), onGrid(point)]
      if (before?.x !== now.x || before.y !== now.y) this.#points.set(id, now)
    }
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
