/** Bytes that can be read from their beginning, more than once. */
export interface ByteSource {
  readonly name: string
  /** How many bytes will be read; null when nobody knows. */
  readonly size: number | null
  /** Calls `onRead` with the number of bytes as they are taken from the disk, before they are unpacked. */
  open(onRead: (bytes: number) => void): AsyncIterable<Buffer>
}

/** How far something packed may grow, so that no archive fills memory or time without end. */
export interface UnpackLimits {
  /** Bytes of one input, once unpacked. */
  readonly maxSize: number
  /** Bytes unpacked for each byte packed. */
  readonly maxRatio: number
}
