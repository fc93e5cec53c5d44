import { FingerprintTable } from '../../server/graph/load/fingerprint-table.ts'
import { fingerprintOf } from '../../server/graph/load/text-fingerprints.ts'

const chunkSize = 2 ** 20
const bytesOfLength = 4

/**
 * Texts by keys, very many of them in little memory: of a key its fingerprint is kept, of a text its bytes, in chunks that
 * follow each other; 20 to 40 bytes more than these for each.
 */
export class PackedTexts {
  readonly #places = new FingerprintTable({ hasNumbers: true })
  readonly #chunks: Buffer[] = []
  #used = chunkSize

  get(key: string): string | undefined {
    const place = this.#places.numberOf(fingerprintOf(key))
    const chunk = place === undefined ? undefined : this.#chunks[Math.floor(place / chunkSize)]
    if (place === undefined || chunk === undefined) return undefined
    const start = (place % chunkSize) + bytesOfLength
    return chunk.toString('utf8', start, start + chunk.readUInt32LE(start - bytesOfLength))
  }

  has(key: string): boolean {
    return this.#places.has(fingerprintOf(key))
  }

  /** What was first kept for a key stays. */
  note(key: string, text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#used + bytesOfLength + length > chunkSize) {
      this.#chunks.push(Buffer.alloc(Math.max(chunkSize, bytesOfLength + length)))
      this.#used = 0
    }
    if (!this.#places.add(fingerprintOf(key), (this.#chunks.length - 1) * chunkSize + this.#used)) return
    const chunk = this.#chunks.at(-1)
    chunk?.writeUInt32LE(length, this.#used)
    chunk?.write(text, this.#used + bytesOfLength, 'utf8')
    this.#used += bytesOfLength + length
  }
}
