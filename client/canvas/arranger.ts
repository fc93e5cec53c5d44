import type { Standing } from '../layout/arrange-beside.ts'
import type { Frame } from '../layout/arrange-whole.ts'
import type { LabelMetrics } from './label-metrics.ts'
import { LayoutClient } from './layout-client.ts'
import type { Places } from './places.ts'
import type { Positions, SceneEntity, SceneLink } from './scene.ts'

/** Finds places for entities, in the layout worker. Answers are null once it is closed. */
export class Arranger {
  readonly #layout = new LayoutClient()
  readonly #metrics: LabelMetrics
  readonly #begin: (count: number) => void

  /** Calls `begin` with the number of entities before it looks for their places. */
  constructor(metrics: LabelMetrics, begin: (count: number) => void) {
    this.#metrics = metrics
    this.#begin = begin
  }

  whole(entities: readonly SceneEntity[], links: readonly SceneLink[], frame: Frame): Promise<Positions | null> {
    this.#begin(entities.length)
    const bodies = entities.map((entity) => this.#metrics.footprintOf(entity))
    return this.#layout.ask({ task: 'whole', bodies, ties: links.map(tieOf), frame })
  }

  /** Places newcomers around what stands, near the anchor. */
  beside(
    standing: readonly Standing[],
    newcomers: readonly SceneEntity[],
    links: readonly SceneLink[],
    anchor: string | null,
    frame: Frame,
  ): Promise<Positions | null> {
    this.#begin(newcomers.length)
    return this.#layout.ask({
      task: 'beside',
      standing,
      newcomers: newcomers.map((entity) => this.#metrics.footprintOf(entity)),
      ties: links.map(tieOf),
      anchor,
      frame,
    })
  }

  /** The room that entities with a place take up. */
  standing(entities: readonly SceneEntity[], places: Places): Standing[] {
    return entities.flatMap((entity) => {
      const place = places.get(entity.id)
      return place === null ? [] : [{ ...this.#metrics.footprintOf(entity), ...place }]
    })
  }

  close(): void {
    this.#layout.close()
  }
}

const tieOf = ({ source, target }: SceneLink) => ({ source, target })

/** Whether an entity's remembered place is still its own: no other shape stands upon it. */
export const isFreeFor = (body: Standing, standing: readonly Standing[]): boolean =>
  standing.every((other) => Math.hypot(other.x - body.x, other.y - body.y) > 0.6 * (body.radius + other.radius))
