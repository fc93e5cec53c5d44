import type { ImportInput, InputLine } from '../importer.ts'
import type { ByteSource, UnpackLimits } from './byte-source.ts'
import { plainBytes } from './plain-bytes.ts'
import { type BadLine, readLines } from './read-lines.ts'
import { StandardInput } from './standard-input.ts'

export interface InputListener {
  /** So many more bytes were taken from the input. */
  onRead(bytes: number): void
  /** A line is no text. It is told once, however often the input is read. */
  onBadLine(input: TextInput, line: BadLine): void
}

/** So much of an input is looked at before it is read, at the most. */
const longestBeginning = 8 * 2 ** 20

async function* firstOf(chunks: AsyncIterable<Buffer>, isEnough: () => boolean): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of chunks) {
    yield chunk
    length += chunk.length
    if (length > longestBeginning || isEnough()) return
  }
}

/** One input as an importer sees it. */
export class TextInput implements ImportInput {
  readonly source: ByteSource
  /** The file that it is, or is in, as it was named or a pattern found it; null for standard input. */
  readonly file: string | null
  /** Where its rejected rows go. */
  readonly rejectedFile: string
  readonly #limits: UnpackLimits
  #listener: InputListener | null = null
  #lastToldLine = 0

  constructor(source: ByteSource, file: string | null, rejectedFile: string, limits: UnpackLimits) {
    this.source = source
    this.file = file
    this.rejectedFile = rejectedFile
    this.#limits = limits
  }

  get name(): string {
    return this.source.name
  }

  listen(listener: InputListener): void {
    this.#listener = listener
  }

  lines(): AsyncIterable<InputLine> {
    const bytes = plainBytes(this.source, this.#limits, (count) => this.#listener?.onRead(count))
    return readLines(bytes, (line) => {
      if (line.number <= this.#lastToldLine) return
      this.#lastToldLine = line.number
      this.#listener?.onBadLine(this, line)
    })
  }

  /** The beginning of the same input until it is enough, with nothing counted. */
  beginning(isEnough: () => boolean, onBadLine: (line: BadLine) => void): ImportInput {
    const [name, source, limits] = [this.name, this.source, this.#limits]
    const glanced: ByteSource =
      source instanceof StandardInput ? { name, size: null, open: () => source.glance() } : source
    const bytes = () =>
      firstOf(
        plainBytes(glanced, limits, () => {}),
        isEnough,
      )
    return { name, lines: () => readLines(bytes(), onBadLine) }
  }
}
