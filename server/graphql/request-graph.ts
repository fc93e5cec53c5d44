import DataLoader from 'dataloader'
import type { GraphQuery, GraphStore, StoreParameters } from '../graph/graph-store.ts'
import type { EntityId, EntityRecord } from '../graph/model/records.ts'
import { countsOfEntities } from '../graph/queries/counts-of-entities.ts'
import { entitiesByIds } from '../graph/queries/entities-by-ids.ts'
import type { PerParentQuery, PerParentRow } from '../graph/queries/per-parent.ts'
import { allColumns, type SelectedColumns } from './selected-columns.ts'

const largestBatch = 1000
const mostRows = 50_000

/** A request asked for more rows than it may have. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError'

  constructor() {
    super(`The answer would need more than ${mostRows} rows of the store. Ask for smaller pages, or fewer levels.`)
  }
}

/** The entities that a row brings along. */
const metIn = (row: unknown): readonly EntityRecord[] =>
  row instanceof Object && 'met' in row && Array.isArray(row.met) ? row.met : []

/** How many rows a row stands for, with those that it holds. */
const weightOf = (row: unknown): number =>
  row instanceof Object && 'further' in row && Array.isArray(row.further) ? 1 + row.further.length : 1

/** The graph as one request sees it: bound to its deadline, asking the same question of many parents only once, and not for too much. */
export class RequestGraph {
  readonly #store: Pick<GraphStore, 'read'>
  readonly #signal: AbortSignal
  readonly #loaders = new Map<string, unknown>()
  readonly #met = new Map<EntityId, EntityRecord>()
  readonly #comingAlong = new Set<EntityId>()
  #columns = allColumns
  #rows = 0

  constructor(store: Pick<GraphStore, 'read'>, signal: AbortSignal) {
    this.#store = store
    this.#signal = signal
  }

  /** From now on the store is asked for no more than what the operation selects. */
  select(columns: SelectedColumns): void {
    this.#columns = columns
  }

  get columns(): SelectedColumns {
    return this.#columns
  }

  /** The lists of this entity bring it along from now on. */
  bringAlong(id: EntityId): void {
    this.#comingAlong.add(id)
  }

  comesAlong(id: EntityId): boolean {
    return this.#comingAlong.has(id)
  }

  /** An entity, at once where some answer has brought it along already; null where there is none. */
  entity(id: EntityId): EntityRecord | Promise<EntityRecord | null> {
    return this.#met.get(id) ?? this.rowOf(entitiesByIds, {}, id).then((row) => row?.entity ?? null)
  }

  /** How many claims and neighbours an entity has. */
  async countsOf(id: EntityId): Promise<{ readonly claims: number; readonly neighbours: number }> {
    const counts = await this.rowOf(countsOfEntities, { withParent: this.comesAlong(id) }, id)
    return counts ?? { claims: 0, neighbours: 0 }
  }

  /** Throws AnswerTooLargeError when all answers together have too many rows. */
  async read<Parameters extends StoreParameters, Row>(
    query: GraphQuery<Parameters, Row>,
    parameters: Parameters,
  ): Promise<readonly Row[]> {
    if (this.#rows > mostRows) throw new AnswerTooLargeError()
    const rows = await this.#store.read(query, { ...this.#columns, ...parameters }, { signal: this.#signal })
    for (const row of rows) {
      this.#rows += weightOf(row)
      for (const entity of metIn(row)) this.#met.set(entity.id, entity)
    }
    if (this.#rows > mostRows) throw new AnswerTooLargeError()
    return rows
  }

  /** The rows of one parent. All parents asked for in the same tick with the same parameters share a round trip. */
  rowsOf<Shared extends StoreParameters, Row extends PerParentRow>(
    query: PerParentQuery<Shared, Row>,
    shared: Shared,
    parent: string,
  ): Promise<readonly Row[]> {
    return this.#loader(query, shared).load(parent)
  }

  /** From now on these are the rows of one parent, which some other question has brought along, or will. */
  keep<Shared extends StoreParameters, Row extends PerParentRow>(
    query: PerParentQuery<Shared, Row>,
    shared: Shared,
    parent: string,
    rows: readonly Row[] | Promise<readonly Row[]>,
  ): void {
    this.#loader(query, shared).prime(parent, rows)
  }

  /** The only row of one parent, or null. */
  async rowOf<Shared extends StoreParameters, Row extends PerParentRow>(
    query: PerParentQuery<Shared, Row>,
    shared: Shared,
    parent: string,
  ): Promise<Row | null> {
    const [row] = await this.rowsOf(query, shared, parent)
    return row ?? null
  }

  #loader<Shared extends StoreParameters, Row extends PerParentRow>(
    query: PerParentQuery<Shared, Row>,
    shared: Shared,
  ): DataLoader<string, readonly Row[]> {
    const key = `${query.name} ${JSON.stringify(shared)}`
    // The key holds the query's name, so the loader under it is of the query's row type.
    const known = this.#loaders.get(key) as DataLoader<string, readonly Row[]> | undefined
    if (known !== undefined) return known
    const loader = new DataLoader<string, readonly Row[]>(
      async (parents) => {
        const rows = await this.read(query, { ...shared, parents })
        const byParent = Map.groupBy(rows, (row) => row.parent)
        return parents.map((parent) => byParent.get(parent) ?? [])
      },
      { maxBatchSize: largestBatch },
    )
    this.#loaders.set(key, loader)
    return loader
  }
}
