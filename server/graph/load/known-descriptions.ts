import { hash } from 'node:crypto'
import type { EntityContribution, EntityId } from '../model/records.ts'

const mostKept = 100_000

const markOf = (entity: EntityContribution): string => hash('sha1', JSON.stringify(entity), 'base64')

/** Remembers what an import has said of entities lately, for the same few come in most of its batches. */
export class KnownDescriptions {
  readonly #marks = new Map<EntityId, string>()

  knows(entity: EntityContribution): boolean {
    return this.#marks.get(entity.id) === markOf(entity)
  }

  /** To be told, in their order, of what has been committed. */
  note(entities: readonly EntityContribution[]): void {
    if (this.#marks.size + entities.length > mostKept) this.#marks.clear()
    for (const entity of entities) this.#marks.set(entity.id, markOf(entity))
  }
}
