import type { InputLine } from '../importer.ts'

/** One row of a table, which may stand on several lines: `line` is its first. */
export interface CsvRecord {
  readonly line: number
  readonly text: string
  /** Why it is no row, or null. */
  readonly fault: string | null
}

const longestRecord = 2 ** 20

function hasOpenQuote(text: string): boolean {
  let isOpen = false
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOpen = !isOpen
  return isOpen
}

/** Puts lines together where a quoted cell holds line ends. */
class RecordJoiner {
  #open: InputLine[] = []
  #length = 0
  #isQuoted = false
  readonly #isRight: (text: string) => boolean

  constructor(isRight: (text: string) => boolean) {
    this.#isRight = isRight
  }

  /** Whether a line is a row, or an empty one, of itself, as most are. */
  isAlone({ text }: InputLine): boolean {
    return this.#open.length === 0 && !text.includes('"')
  }

  *add(line: InputLine): Generator<CsvRecord> {
    const waiting = [line]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const last = this.#open.at(-1)
      if (last !== undefined && last.number + 1 !== next.number) {
        yield this.#giveUp([...waiting, next], waiting, 'a line of it is missing, for it is no text')
        continue
      }
      if (last === undefined && next.text === '') continue
      this.#open.push(next)
      this.#length += next.text.length + 1
      if (hasOpenQuote(next.text)) this.#isQuoted = !this.#isQuoted
      if (this.#isQuoted && this.#length > longestRecord)
        yield this.#giveUp(waiting, waiting, 'a quotation mark is never closed')
      else if (!this.#isQuoted) yield this.#close(waiting)
    }
  }

  *end(): Generator<CsvRecord> {
    while (this.#open.length > 0) {
      const waiting: InputLine[] = []
      yield this.#giveUp(waiting, waiting, 'a quotation mark is never closed')
      for (const line of waiting.splice(0).toReversed()) yield* this.add(line)
    }
  }

  #close(waiting: InputLine[]): CsvRecord {
    const text = this.#open.map((line) => line.text).join('\n')
    const [first] = this.#open
    if (!this.#isRight(text)) return this.#giveUp(waiting, waiting, 'a quotation mark stands where none may')
    this.#clear()
    return { line: first?.number ?? 0, text, fault: null }
  }

  /** Rejects the first open line alone, and lets the others be read again, so that one stray mark does not take the file along. */
  #giveUp(before: readonly InputLine[], waiting: InputLine[], fault: string): CsvRecord {
    const [first, ...others] = this.#open
    waiting.splice(0, waiting.length, ...before, ...others.toReversed())
    this.#clear()
    return { line: first?.number ?? 0, text: first?.text ?? '', fault }
  }

  #clear(): void {
    this.#open = []
    this.#length = 0
    this.#isQuoted = false
  }
}

/** The rows of a table, its header among them. `isRight` tells whether a row's quotation marks are where they may be. */
export async function* readRecords(
  lines: AsyncIterable<InputLine>,
  isRight: (text: string) => boolean,
): AsyncGenerator<CsvRecord> {
  const joiner = new RecordJoiner(isRight)
  for await (const line of lines) {
    if (!joiner.isAlone(line)) yield* joiner.add(line)
    else if (line.text !== '') yield { line: line.number, text: line.text, fault: null }
  }
  yield* joiner.end()
}
