import type { Frame } from '../layout/arrange-whole.ts'
import { type Arranger, isFreeFor } from './arranger.ts'
import type { Places } from './places.ts'
import type { Positions, Scene } from './scene.ts'

/** Settles where what comes to the canvas goes: where it was told, where it stood before, or where the layout puts it. */
export class PlaceFinder {
  readonly #arranger: Arranger
  readonly #places: Places
  /** Entities that were put where they are since the last scene: they go there even if others stand close. */
  readonly #told = new Set<string>()

  constructor(arranger: Arranger, places: Places) {
    this.#arranger = arranger
    this.#places = places
  }

  tell(positions: Positions): void {
    this.#places.set(positions)
    for (const id of Object.keys(positions)) this.#told.add(id)
  }

  /** Gives all entities of a scene their places; false when the canvas was destroyed meanwhile. */
  async find(
    { entities, links }: Scene,
    stands: (id: string) => boolean,
    anchor: string | null,
    frame: Frame,
  ): Promise<boolean> {
    const newcomers = entities.filter(({ id }) => !stands(id))
    if (newcomers.length === 0) return true
    const standing = this.#arranger.standing(
      entities.filter(({ id }) => stands(id)),
      this.#places,
    )
    const returning = this.#arranger
      .standing(newcomers, this.#places)
      .filter((body) => this.#told.has(body.id) || isFreeFor(body, standing))
    this.#told.clear()
    const settled = [...standing, ...returning]
    const isSettled = new Set(settled.map(({ id }) => id))
    const unplaced = newcomers.filter(({ id }) => !isSettled.has(id))
    if (unplaced.length === 0) return true
    const spots =
      settled.length === 0
        ? await this.#arranger.whole(unplaced, links, frame)
        : await this.#arranger.beside(settled, unplaced, links, anchor, frame)
    if (spots !== null) this.#places.set(spots)
    return spots !== null
  }
}
