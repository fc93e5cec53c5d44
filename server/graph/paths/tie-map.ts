import type { EntityId } from '../model/records.ts'

/** Two entities that claims tie, and by how many. */
export interface Tie {
  readonly one: EntityId
  readonly other: EntityId
  readonly claims: number
}

const none: ReadonlyMap<EntityId, number> = new Map()

/** Ties as they become known, looked up from either end. */
export class TieMap {
  readonly #ends = new Map<EntityId, Map<EntityId, number>>()

  add({ one, other, claims }: Tie): void {
    this.#from(one).set(other, claims)
    this.#from(other).set(one, claims)
  }

  /** Whom an entity is known to be tied to, and by how many claims. */
  of(id: EntityId): ReadonlyMap<EntityId, number> {
    return this.#ends.get(id) ?? none
  }

  #from(id: EntityId): Map<EntityId, number> {
    const known = this.#ends.get(id)
    if (known !== undefined) return known
    const ends = new Map<EntityId, number>()
    this.#ends.set(id, ends)
    return ends
  }
}
