import type { EntenteApi } from '../api/entente-api.ts'
import type { FoundNeighbour, NeighbourChoice, NeighbourOrder } from '../api/records.ts'

/** How far a list of neighbours was read: the cursor, and all that stands before it. */
export interface ReadSoFar {
  readonly cursor: string
  readonly passed: readonly string[]
}

export interface NeighbourQuestion {
  readonly id: string
  readonly choice: NeighbourChoice
  /** How many are asked for at once. */
  readonly first: number
}

/** The neighbours of an entity in the order asked for, read page by page as they are taken. */
export class NeighbourStream {
  readonly #api: Pick<EntenteApi, 'neighbours'>
  readonly #question: NeighbourQuestion
  readonly #passed: string[]
  #read: readonly FoundNeighbour[] = []
  #next = 0
  #cursor: string | null
  #hasMore = true
  #isResumed: boolean

  constructor(api: Pick<EntenteApi, 'neighbours'>, question: NeighbourQuestion, from: ReadSoFar | null) {
    this.#api = api
    this.#question = question
    this.#cursor = from?.cursor ?? null
    this.#passed = [...(from?.passed ?? [])]
    this.#isResumed = from !== null
  }

  /** The neighbour that is taken next; null when there is no more. */
  async head(signal: AbortSignal): Promise<FoundNeighbour | null> {
    const { id, choice, first } = this.#question
    while (this.#next >= this.#read.length && this.#hasMore) {
      const page = await this.#api.neighbours(id, choice, { first, after: this.#cursor }, signal)
      this.#read = page?.neighbours ?? []
      this.#next = 0
      this.#hasMore = page?.hasMore ?? false
    }
    return this.#read[this.#next] ?? null
  }

  take({ entity, cursor }: FoundNeighbour): void {
    this.#next += 1
    this.#cursor = cursor
    this.#passed.push(entity.id)
  }

  /** Reads from the beginning what was resumed, once: the graph may have changed before the cursor. */
  restart(): boolean {
    if (!this.#isResumed) return false
    this.#isResumed = false
    this.#cursor = null
    this.#passed.length = 0
    this.#read = []
    this.#next = 0
    this.#hasMore = true
    return true
  }

  soFar(): ReadSoFar | null {
    return this.#cursor === null ? null : { cursor: this.#cursor, passed: [...this.#passed] }
  }
}

/** Which of two neighbours comes first, as the server orders them. */
export function comesBefore(order: NeighbourOrder, a: FoundNeighbour, b: FoundNeighbour): boolean {
  const [keyA, keyB] = order === 'STRONGEST' ? [a.claims, b.claims] : [a.last ?? '', b.last ?? '']
  return keyA === keyB ? a.entity.id < b.entity.id : keyA > keyB
}
