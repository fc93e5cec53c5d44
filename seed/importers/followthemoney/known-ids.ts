import { FingerprintTable } from '../../../server/graph/load/fingerprint-table.ts'
import { fingerprintOf } from '../../../server/graph/load/text-fingerprints.ts'
import type { EntityId } from '../../../server/graph/model/records.ts'

const chunkSize = 2 ** 20

/**
 * Which entities ids of the data mean, in some 80 bytes each: of an id of the data its fingerprint, of an entity's, which is
 * ASCII, its letters, in chunks that follow each other.
 */
export class KnownIds {
  readonly #places = new FingerprintTable({ hasNumbers: true })
  readonly #chunks: Buffer[] = []
  #used = chunkSize

  get(id: string): EntityId | undefined {
    const place = this.#places.numberOf(fingerprintOf(id))
    if (place === undefined) return undefined
    const chunk = this.#chunks[Math.floor(place / chunkSize)]
    const start = (place % chunkSize) + 2
    const length = chunk?.readUInt16LE(start - 2)
    return chunk?.toString('latin1', start, start + (length ?? 0)) as EntityId | undefined
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  /** What an id was first said to mean stays. */
  note(id: string, entity: EntityId): void {
    const bytes = entity.length + 2
    if (this.#used + bytes > chunkSize) {
      this.#chunks.push(Buffer.alloc(chunkSize))
      this.#used = 0
    }
    if (!this.#places.add(fingerprintOf(id), (this.#chunks.length - 1) * chunkSize + this.#used)) return
    const chunk = this.#chunks.at(-1)
    chunk?.writeUInt16LE(entity.length, this.#used)
    chunk?.write(entity, this.#used + 2, 'latin1')
    this.#used += bytes
  }
}
