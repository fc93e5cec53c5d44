/** Two halves of 32 bits each. */
type Fingerprint = readonly [high: number, low: number]

const bytesOfFingerprint = 8
const smallest = 1024

/** Mixes every letter into two halves that do not follow from each other. */
function fingerprintOf(text: string): Fingerprint {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index)
    high = Math.imul(high ^ letter, 0x9e3779b1)
    low = Math.imul(low ^ letter, 0x5f356495)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  return [mixed(high ^ Math.imul(low, 0x85ebca77)), mixed(low ^ Math.imul(high, 0xc2b2ae3d))]
}

function mixed(half: number): number {
  const once = Math.imul(half ^ (half >>> 16), 0x45d9f3b)
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** The fingerprints of texts, one after the other. */
export function fingerprintsOf(texts: readonly string[]): Buffer {
  const fingerprints = Buffer.alloc(texts.length * bytesOfFingerprint)
  texts.forEach((text, index) => {
    const [high, low] = fingerprintOf(text)
    fingerprints.writeUInt32LE(high, index * bytesOfFingerprint)
    fingerprints.writeUInt32LE(low, index * bytesOfFingerprint + 4)
  })
  return fingerprints
}

/**
 * A set of texts of which only fingerprints of 64 bits are kept, in 16 to 32 bytes a text. That it takes any of ten million
 * texts for another has a chance of three in a million.
 */
export class FingerprintSet {
  #high = new Uint32Array(smallest)
  #low = new Uint32Array(smallest)
  #size = 0
  /** An empty place holds two zeros, so that this fingerprint has none. */
  #hasZero = false

  /** Adds what `fingerprintsOf` has made. */
  addAll(fingerprints: Buffer): void {
    for (let offset = 0; offset + bytesOfFingerprint <= fingerprints.length; offset += bytesOfFingerprint)
      this.#add([fingerprints.readUInt32LE(offset), fingerprints.readUInt32LE(offset + 4)])
  }

  has(text: string): boolean {
    const fingerprint = fingerprintOf(text)
    if (isZero(fingerprint)) return this.#hasZero
    return this.#holds(this.#placeOf(fingerprint), fingerprint)
  }

  #add(fingerprint: Fingerprint): void {
    if (isZero(fingerprint)) {
      this.#hasZero = true
      return
    }
    const place = this.#placeOf(fingerprint)
    if (this.#holds(place, fingerprint)) return
    this.#put(place, fingerprint)
    this.#size += 1
    if (this.#size * 2 > this.#high.length) this.#grow()
  }

  #holds(place: number, [high, low]: Fingerprint): boolean {
    return this.#high[place] === high && this.#low[place] === low
  }

  #put(place: number, [high, low]: Fingerprint): void {
    this.#high[place] = high
    this.#low[place] = low
  }

  /** Where the fingerprint is or, where it is not, could be put. */
  #placeOf(fingerprint: Fingerprint): number {
    const last = this.#high.length - 1
    let place = fingerprint[1] & last
    while (!this.#holds(place, fingerprint) && !this.#holds(place, [0, 0])) place = (place + 1) & last
    return place
  }

  #grow(): void {
    const [high, low] = [this.#high, this.#low]
    this.#high = new Uint32Array(high.length * 2)
    this.#low = new Uint32Array(low.length * 2)
    high.forEach((part, index) => {
      const fingerprint = [part, low[index] ?? 0] as const
      if (!isZero(fingerprint)) this.#put(this.#placeOf(fingerprint), fingerprint)
    })
  }
}

const isZero = ([high, low]: Fingerprint): boolean => high === 0 && low === 0
