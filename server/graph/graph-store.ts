import type { Cypher } from './cypher.ts'
import type { ClaimRecord, DocumentId } from './model/records.ts'
import type { StoredLabel } from './model/stored-labels.ts'

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
  /** The same question, put so that an engine that indexes relationships finds them in order. */
  readonly indexed?: Cypher
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
  /** The same write, put so that an engine that indexes relationships finds them at once. */
  readonly indexed?: Cypher
  /** Whether `indexed` takes lists of whole numbers as texts, `1 2 3`, which Neo4j and its driver read and write faster. */
  readonly numbersAsTexts?: boolean
  readonly parameters?: Parameters
}

/** Questions and commands may be given before those before them are done: they are done in the order in which they are given. */
export interface GraphTransaction extends GraphReader {
  run<Parameters extends StoreParameters>(command: GraphCommand<Parameters>, parameters: Parameters): Promise<void>
}

/** A node as the store keeps it. */
export interface StoredNode {
  readonly labels: readonly string[]
  readonly properties: StoreRow
}

/** By what a node is found on every engine. */
export interface NodeKey {
  readonly label: StoredLabel
  readonly id: string
}

/** A relationship as the store keeps it. */
export interface StoredRelationship {
  readonly type: string
  readonly source: NodeKey
  readonly target: NodeKey
  readonly properties: StoreRow
}

/** All that a store holds at one moment, told piece by piece and in no particular order. What others have put there is left out. */
export interface GraphSnapshot extends GraphReader {
  nodes(label: StoredLabel): AsyncIterable<StoredNode>
  relationships(): AsyncIterable<StoredRelationship>
}

/** A store opened for reading: what the server holds. */
export interface GraphStore extends GraphReader {
  readonly engine: 'grafeo' | 'neo4j'
  /** Resolves when the store answers. Throws StoreUnavailableError when it does not. */
  ping(): Promise<void>
  /**
   * Does the work on all that the store holds at one moment. Throws GraphChangedError, on Neo4j, when somebody changes the
   * graph meanwhile: its transactions see what others commit.
   */
  snapshot<Result>(work: (snapshot: GraphSnapshot) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** What marks a graph as ours. */
export interface GraphMark {
  /** The shape in which it is kept. */
  readonly schema: number
  readonly version: number
}

export type GraphWriter = Pick<GraphTransaction, 'run'>

/** Knows which claims of one document are there, in the way that is quick on the engine. */
export interface ClaimRegister {
  /** Those of the claims that are not there yet. */
  missing(reader: GraphReader, claims: readonly ClaimRecord[]): Promise<readonly ClaimRecord[]>
  /** What the ledger has to keep of claims that are written, so that they are known again. */
  entryOf(claims: readonly ClaimRecord[]): StoreRow
  /** To be told of claims that are there from now on. */
  note(claims: readonly ClaimRecord[]): void
}

/** Transactions one after the other, each kept from its commit on, whatever becomes of later ones. */
export interface GraphSteps {
  /** Runs the work in one transaction, like `write`. */
  step<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>
  claimRegister(document: DocumentId): Promise<ClaimRegister>
  /**
   * Asks while a step is under way, of which it may see nothing, some or all; of what was committed before, it sees all.
   * Left out where the engine does one thing at a time.
   */
  readonly beside?: <Result>(work: (reader: GraphReader) => Promise<Result>) => Promise<Result>
}

/** A store opened for writing: what the loader holds. */
export interface WritableGraphStore extends GraphStore {
  /** Constraints and indexes; does nothing where they stand already. */
  prepare(): Promise<void>
  /** Runs the work in one transaction: all of it is kept, or, when it throws, nothing. */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>
  /**
   * Runs work that is too much for one transaction. Readers may see its steps as they are committed, or only when the
   * work has ended, well or not; after a crash, when the store is next opened for writing.
   */
  writeInSteps<Result>(work: (steps: GraphSteps) => Promise<Result>): Promise<Result>
  /**
   * Puts what the work writes in place of all that the store holds, and marks it as the graph of this shape and version.
   * Each command is kept by itself, so that the work may be long; what is half done is no graph of ours. When the work
   * throws, an embedded store stays as it was, and a Neo4j database is empty.
   */
  rebuild<Result>(graph: GraphMark, work: (writer: GraphWriter) => Promise<Result>): Promise<Result>
}
