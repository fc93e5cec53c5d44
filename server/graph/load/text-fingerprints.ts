/** Two halves of 32 bits each, never both zero. */
export type Fingerprint = readonly [high: number, low: number]

const bytesOfFingerprint = 8

function mixed(half: number): number {
  const once = Math.imul(half ^ (half >>> 16), 0x45d9f3b)
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b)
  return (twice ^ (twice >>> 16)) >>> 0
}

const notZero = (high: number, low: number): Fingerprint => [high, high === 0 && low === 0 ? 1 : low]

/** Mixes every letter into two halves that do not follow from each other. */
export function fingerprintOf(text: string): Fingerprint {
  let [high, low] = [0x9e3779b9, 0x85ebca6b]
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index)
    high = Math.imul(high ^ letter, 0x9e3779b1)
    low = Math.imul(low ^ letter, 0x5f356495)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  return notZero(mixed(high ^ Math.imul(low, 0x85ebca77)), mixed(low ^ Math.imul(high, 0xc2b2ae3d)))
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

/** What `fingerprintsOf` has made, one by one. */
export function* fingerprintsIn(fingerprints: Buffer): Generator<Fingerprint> {
  for (let offset = 0; offset + bytesOfFingerprint <= fingerprints.length; offset += bytesOfFingerprint)
    yield notZero(fingerprints.readUInt32LE(offset), fingerprints.readUInt32LE(offset + 4))
}
