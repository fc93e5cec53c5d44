import type { Position } from './problem.ts'

/** Where the lines of a text begin, to tell line and column of an offset in it, both from 1. */
export class LineTable {
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  }

  positionOf(offset: number): Position {
    const line = this.#starts.findLastIndex((start) => start <= offset) + 1
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 }
  }
}
