import type { ImportTally } from './importers/import-tally.ts'

const second = 1000

const number = (count: number): string => Math.round(count).toLocaleString('en')

function timeText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = seconds / 60
  return minutes < 90 ? `${Math.round(minutes)} min` : `${(minutes / 60).toFixed(1)} h`
}

/** Says each second how far an import is, once it has taken longer than one: on a terminal in a single line. */
export class ImportProgress {
  readonly #tally: ImportTally
  #totalBytes: number | null
  readonly #stream: NodeJS.WriteStream
  readonly #begun = Date.now()
  readonly #timer: NodeJS.Timeout
  #bytesDone = 0
  #bytesOfInput = 0
  #hasLine = false

  /** `totalBytes` is null when nobody knows how much there is to read. */
  constructor(tally: ImportTally, totalBytes: number | null, stream: NodeJS.WriteStream = process.stderr) {
    this.#tally = tally
    this.#totalBytes = totalBytes
    this.#stream = stream
    this.#timer = setInterval(() => this.#print(), second)
    this.#timer.unref()
  }

  /** So many more bytes of the input in hand. */
  onRead(bytes: number): void {
    this.#bytesOfInput += bytes
  }

  /** The input in hand, of so many bytes, is done with, even where it did not have to be read. */
  onInputDone(size: number | null): void {
    if (this.#totalBytes !== null && size !== null) this.#totalBytes -= Math.max(0, size - this.#bytesOfInput)
    this.#bytesDone += this.#bytesOfInput
    this.#bytesOfInput = 0
  }

  /** Leaves the terminal to what is printed next. */
  close(): void {
    clearInterval(this.#timer)
    if (this.#hasLine) this.#stream.write('\n')
    this.#hasLine = false
  }

  line(): string {
    const seconds = (Date.now() - this.#begun) / second
    const rate = `${number(this.#tally.rows)} rows, ${number(this.#tally.rows / seconds)} a second`
    const bytesRead = this.#bytesDone + this.#bytesOfInput
    if (this.#totalBytes === null || this.#totalBytes === 0 || bytesRead === 0) return rate
    if (bytesRead >= this.#totalBytes) return `${rate}, all read, writing the last`
    const part = bytesRead / this.#totalBytes
    const left = (seconds * (1 - part)) / part
    return `${rate}, ${Math.floor(part * 100)} % read, about ${timeText(left)} left`
  }

  #print(): void {
    if (!this.#stream.isTTY) {
      this.#stream.write(`${this.line()}\n`)
      return
    }
    this.#stream.write(`\r${this.line()}\u001B[K`)
    this.#hasLine = true
  }
}
