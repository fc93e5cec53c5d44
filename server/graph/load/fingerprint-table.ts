import type { Fingerprint } from './text-fingerprints.ts'

const smallest = 1024

/** Fingerprints in places of 8 bytes, at most half of which are taken; with a number beside each, if wanted, of 12. */
export class FingerprintTable {
  #high = new Uint32Array(smallest)
  #low = new Uint32Array(smallest)
  #numbers: Uint32Array
  #size = 0

  constructor({ hasNumbers }: { readonly hasNumbers: boolean }) {
    this.#numbers = new Uint32Array(hasNumbers ? smallest : 0)
  }

  has(fingerprint: Fingerprint): boolean {
    return this.#holds(this.#placeOf(fingerprint), fingerprint)
  }

  numberOf(fingerprint: Fingerprint): number | undefined {
    const place = this.#placeOf(fingerprint)
    return this.#holds(place, fingerprint) ? this.#numbers[place] : undefined
  }

  /** Whether it was not there; where it was, its number stays. */
  add(fingerprint: Fingerprint, number = 0): boolean {
    const place = this.#placeOf(fingerprint)
    if (this.#holds(place, fingerprint)) return false
    this.#put(place, fingerprint, number)
    this.#size += 1
    if (this.#size * 2 > this.#high.length) this.#grow()
    return true
  }

  #holds(place: number, [high, low]: Fingerprint): boolean {
    return this.#high[place] === high && this.#low[place] === low
  }

  /** No fingerprint is zero. */
  #isFree(place: number): boolean {
    return this.#high[place] === 0 && this.#low[place] === 0
  }

  #put(place: number, [high, low]: Fingerprint, number: number): void {
    this.#high[place] = high
    this.#low[place] = low
    if (this.#numbers.length > 0) this.#numbers[place] = number
  }

  /** Where the fingerprint is or, where it is not, could be put. */
  #placeOf(fingerprint: Fingerprint): number {
    const last = this.#high.length - 1
    let place = fingerprint[1] & last
    while (!this.#holds(place, fingerprint) && !this.#isFree(place)) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [highs, lows, numbers] = [this.#high, this.#low, this.#numbers]
    this.#high = new Uint32Array(highs.length * 2)
    this.#low = new Uint32Array(lows.length * 2)
    this.#numbers = new Uint32Array(numbers.length * 2)
    highs.forEach((high, place) => {
      const fingerprint = [high, lows[place] ?? 0] as const
      if (high !== 0 || fingerprint[1] !== 0) this.#put(this.#placeOf(fingerprint), fingerprint, numbers[place] ?? 0)
    })
  }
}
