import { FingerprintTable } from './fingerprint-table.ts'
import { fingerprintOf, fingerprintsIn } from './text-fingerprints.ts'

/**
 * A set of texts of which only fingerprints of 64 bits are kept, in 16 to 32 bytes a text. That it takes any of ten million
 * texts for another has a chance of three in a million.
 */
export class FingerprintSet {
  readonly #table = new FingerprintTable({ hasNumbers: false })

  has(text: string): boolean {
    return this.#table.has(fingerprintOf(text))
  }

  /** Whether it was not in the set before. */
  add(text: string): boolean {
    return this.#table.add(fingerprintOf(text))
  }

  /** Adds what `fingerprintsOf` has made. */
  addAll(fingerprints: Buffer): void {
    for (const fingerprint of fingerprintsIn(fingerprints)) this.#table.add(fingerprint)
  }
}
