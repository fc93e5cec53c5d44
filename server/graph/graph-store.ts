import type { Cypher } from './cypher.ts'

/** What Cypher can carry in and out on both engines. Whole numbers travel as integers. */
export type StoreValue =
  | null
  | boolean
  | number
  | string
  | readonly StoreValue[]
  | { readonly [key: string]: StoreValue | undefined }

export type StoreRow = Readonly<Record<string, StoreValue>>
export type StoreParameters = Readonly<Record<string, StoreValue>>

/** One question to the store: its Cypher, what goes in, what comes out. `name` is for logs and metrics. */
export interface GraphQuery<Parameters extends StoreParameters, Row> {
  readonly name: string
  readonly text: Cypher
  readonly decode: (row: StoreRow) => Row
  /** Never read: it carries the parameters' type. */
  readonly parameters?: Parameters
}

export interface ReadOptions {
  /** Gives the query up; Neo4j stops it, Grafeo cannot, but the caller is freed. */
  readonly signal?: AbortSignal
}

/** Something to read from: a store, or a transaction that sees its own writes. */
export interface GraphReader {
  read<Parameters extends StoreParameters, Row>(
    query: GraphQuery<Parameters, Row>,
    parameters: Parameters,
    options?: ReadOptions,
  ): Promise<readonly Row[]>
}

/** One write: its Cypher and what goes in. */
export interface GraphCommand<Parameters extends StoreParameters> {
  readonly name: string
  readonly text: Cypher
  readonly parameters?: Parameters
}

export interface GraphTransaction extends GraphReader {
  run<Parameters extends StoreParameters>(command: GraphCommand<Parameters>, parameters: Parameters): Promise<void>
}

/** A store opened for reading: what the server holds. */
export interface GraphStore extends GraphReader {
  readonly engine: 'grafeo' | 'neo4j'
  /** Resolves when the store answers. Throws StoreUnavailableError when it does not. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** A store opened for writing: what the loader holds. */
export interface WritableGraphStore extends GraphStore {
  /** Constraints and indexes; does nothing where they stand already. */
  prepare(): Promise<void>
  /** Runs the work in one transaction: all of it is kept, or, when it throws, nothing. */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>
}
