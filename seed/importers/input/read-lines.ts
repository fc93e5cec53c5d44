import type { InputLine } from '../importer.ts'

export interface BadLine {
  readonly number: number
  readonly reason: string
  /** How it begins. */
  readonly text: string
}

/** UTF-8 bytes. */
const longestLine = 2 ** 20
const textKept = 1000
const lineFeed = 10

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

const beginningOf = (bytes: Buffer): string => lenient.decode(bytes.subarray(0, textKept))

function decoded(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)

/** A line as text, or why it is none. */
function lineText(bytes: Buffer): { readonly text: string } | { readonly reason: string } {
  if (bytes.length > longestLine) return { reason: 'the line is longer than 1 MB' }
  const text = decoded(bytes)
  if (text === null) return { reason: 'the line is not UTF-8 text: save the file as UTF-8' }
  return text.includes('\0') ? { reason: 'the line holds a NUL character' } : { text: withoutReturn(text) }
}

function* linesApart(block: Buffer): Generator<Buffer> {
  for (let start = 0; start < block.length; ) {
    const found = block.indexOf(lineFeed, start)
    const end = found === -1 ? block.length : found
    yield block.subarray(start, end)
    start = end + 1
  }
}

/** Bytes as they come, cut after line ends; of a line that is too long only the beginning is held. */
class LineHolder {
  #held: Buffer[] = []
  #length = 0
  #kept = 0

  /** Whole lines, or null while there is none. */
  add(chunk: Buffer): Buffer | null {
    const end = chunk.lastIndexOf(lineFeed)
    if (end === -1) {
      this.#hold(chunk)
      return null
    }
    const first = chunk.indexOf(lineFeed)
    this.#hold(chunk.subarray(0, first + 1))
    const block = this.take()
    const rest = chunk.subarray(first + 1, end + 1)
    this.#hold(chunk.subarray(end + 1))
    return Buffer.concat([block, rest])
  }

  /** What stands after the last line end. */
  take(): Buffer {
    const bytes = this.#held.length === 1 ? (this.#held[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#held)
    const isWhole = this.#kept === this.#length
    this.#held = []
    this.#length = 0
    this.#kept = 0
    return isWhole ? bytes : Buffer.concat([bytes, Buffer.from('\n')])
  }

  #hold(bytes: Buffer): void {
    const room = longestLine + 2 - this.#kept
    this.#length += bytes.length
    if (bytes.length === 0 || room <= 0) return
    const part = bytes.subarray(0, room)
    this.#kept += part.length
    this.#held.push(part)
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes

/** The lines of a text, a block at a time. Those that are no text, or too long to be one, go to `onBadLine`. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  onBadLine: (line: BadLine) => void,
): AsyncGenerator<InputLine> {
  const holder = new LineHolder()
  let number = 0

  function* linesOf(block: Buffer): Generator<InputLine> {
    const bytes = number === 0 ? withoutMark(block) : block
    const text = bytes.length > longestLine ? null : decoded(bytes)
    if (text !== null && !text.includes('\0')) {
      const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
      for (const line of lines) {
        number += 1
        yield { number, text: withoutReturn(line) }
      }
      return
    }
    for (const line of linesApart(bytes)) {
      number += 1
      const read = lineText(line)
      if ('text' in read) yield { number, text: read.text }
      else onBadLine({ number, reason: read.reason, text: beginningOf(line) })
    }
  }

  for await (const chunk of chunks) {
    const block = holder.add(chunk)
    if (block !== null) yield* linesOf(block)
  }
  const last = holder.take()
  if (last.length > 0) yield* linesOf(last)
}
