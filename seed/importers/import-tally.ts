/** How many rows had one reason, and where the first of them stands. */
export interface ReasonCount {
  readonly reason: string
  readonly rows: number
  /** `events.tsv:17`, and what stood there. */
  readonly first: string
}

const reasonsKept = 1000
const otherReasons = 'other reasons'

class ReasonCounts {
  readonly #counts = new Map<string, { rows: number; readonly first: string }>()
  total = 0

  add(reason: string, first: () => string): void {
    this.total += 1
    const kept = this.#counts.has(reason) || this.#counts.size < reasonsKept ? reason : otherReasons
    const count = this.#counts.get(kept)
    if (count === undefined) this.#counts.set(kept, { rows: 1, first: first() })
    else count.rows += 1
  }

  /** The most frequent first. */
  list(): readonly ReasonCount[] {
    return [...this.#counts]
      .map(([reason, { rows, first }]) => ({ reason, rows, first }))
      .toSorted((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1))
  }
}

/** What has become of the rows of an import so far. */
export class ImportTally {
  readonly leftOut = new ReasonCounts()
  readonly rejected = new ReasonCounts()
  /** Lines that name the columns, in formats that have them now and then. They are no rows. */
  headers = 0
  loadedRows = 0
  entities = 0
  claimsAdded = 0
  claimsPresent = 0

  get rows(): number {
    return this.loadedRows + this.leftOut.total + this.rejected.total
  }

  /** Whether there were rows, and not one that could be used. */
  get isAllRejected(): boolean {
    return this.rejected.total > 0 && this.rejected.total === this.rows
  }
}
