export interface ZipEntry {
  readonly name: string
  readonly content: string
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** As many bytes of each number as told, the lowest first. */
function bytesOf(...fields: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, byte) => (value >>> (8 * byte)) & 0xff)),
  )
}

/** Date and time as MS-DOS kept them. */
const dosTime = (at: Date): number =>
  (((at.getFullYear() - 1980) << 25) |
    ((at.getMonth() + 1) << 21) |
    (at.getDate() << 16) |
    (at.getHours() << 11) |
    (at.getMinutes() << 5) |
    (at.getSeconds() >> 1)) >>>
  0

const utf8Names = 0x0800
const neededVersion = 20

/** Files as a ZIP archive (APPNOTE 6.3), stored as they are. */
export function writeZip(entries: readonly ZipEntry[], at: Date): Blob {
  const parts: Uint8Array<ArrayBufferLike>[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const [nameBytes, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(content)]
    const described = bytesOf(
      [2, neededVersion],
      [2, utf8Names],
      [2, 0],
      [4, dosTime(at)],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, nameBytes.length],
      [2, 0],
    )
    const place = bytesOf([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    directory.push(bytesOf([4, 0x02014b50], [2, neededVersion]), described, place, nameBytes)
    parts.push(bytesOf([4, 0x04034b50]), described, nameBytes, bytes)
    offset += 4 + described.length + nameBytes.length + bytes.length
  }
  const directoryLength = directory.reduce((sum, { length }) => sum + length, 0)
  const count = entries.length
  const end = bytesOf([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, directoryLength], [4, offset], [2, 0])
  return new Blob(
    [...parts, ...directory, end].map((part) => new Uint8Array(part)),
    { type: 'application/zip' },
  )
}
