import { crc32, deflateRawSync } from 'node:zlib'

export interface SampleEntry {
  readonly name: string
  readonly content: string | Buffer
  /** The bytes as they are packed, where they are not what packing makes of the content. */
  readonly packed?: Buffer
  readonly method?: number
  readonly isEncrypted?: boolean
  readonly checksum?: number
}

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, (value >>> 8) & 0xff])

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

/** A ZIP archive (APPNOTE 6.3), deflated, with whatever may be wrong with one. */
export function sampleZip(entries: readonly SampleEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, method = 8, isEncrypted = false, ...given } of entries) {
    const bytes = Buffer.from(content)
    const packed = given.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes)
    const described = Buffer.concat([
      ...[u16(20), u16(isEncrypted ? 1 : 0), u16(method), u32(0), u32(given.checksum ?? crc32(bytes))],
      ...[u32(packed.length), u32(bytes.length), u16(Buffer.byteLength(name)), u16(0)],
    ])
    const local = Buffer.concat([u32(0x04034b50), described, Buffer.from(name), packed])
    const rest = Buffer.concat([u16(0), u16(0), u16(0), u32(0), u32(offset)])
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), described, rest, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const counts = [u16(0), u16(0), u16(entries.length), u16(entries.length)]
  return Buffer.concat([...parts, list, u32(0x06054b50), ...counts, u32(list.length), u32(offset), u16(0)])
}
