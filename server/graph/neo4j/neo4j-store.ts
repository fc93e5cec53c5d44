import neo4j, { type Driver } from 'neo4j-driver'
import { abandonable, throwIfAbandoned } from '../abandonable.ts'
import { cypherText } from '../cypher.ts'
import type { GraphQuery, GraphSnapshot, GraphStore, ReadOptions, StoreParameters, StoreRow } from '../graph-store.ts'
import { graphVersion } from '../queries/graph-version.ts'
import { connect } from './connect.ts'
import { changedMeanwhile, type Neo4jSettings, neo4jFailure } from './neo4j-failures.ts'
import { snapshotIn } from './neo4j-snapshot.ts'
import { transactionOn } from './neo4j-transaction.ts'
import { toNeo4jParameters } from './neo4j-values.ts'
import { rowsOfRecords } from './rows-of-records.ts'
import { withoutStack } from './without-stack.ts'

type Statement = Pick<GraphQuery<StoreParameters, unknown>, 'name' | 'text' | 'indexed'>

/** A database of a Neo4j server or cluster; reads go to its followers. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j'
  protected readonly driver: Driver
  protected readonly settings: Neo4jSettings

  constructor(settings: Neo4jSettings) {
    this.settings = settings
    this.driver = connect(settings)
  }

  async read<Parameters extends StoreParameters, Row>(
    query: GraphQuery<Parameters, Row>,
    parameters: Parameters,
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    throwIfAbandoned(options.signal)
    return (await abandonable(this.#rows(query, parameters, options.signal), options.signal)).map(query.decode)
  }

  /** Asks once, unlike `read`: who wants to know whether the store answers does not want to wait. */
  async ping(): Promise<void> {
    const session = this.driver.session({ database: this.settings.database, defaultAccessMode: neo4j.session.READ })
    try {
      await session.run('RETURN 1')
    } catch (cause) {
      throw neo4jFailure('ping', this.settings, cause)
    } finally {
      await session.close()
    }
  }

  /** In one transaction, on one server; whether the graph has changed is told by its version, before and after. */
  async snapshot<Result>(work: (snapshot: GraphSnapshot) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.settings.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    try {
      const transaction = await session.beginTransaction()
      const { read } = transactionOn(transaction)
      const [before] = await read(graphVersion, {})
      const result = await work(snapshotIn(transaction, read))
      const [after] = await read(graphVersion, {})
      await transaction.rollback()
      if (before !== after) throw changedMeanwhile(this.settings)
      return result
    } catch (cause) {
      throw neo4jFailure('snapshot', this.settings, cause)
    } finally {
      await session.close()
    }
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  /** Asks in one round trip; only what the driver can mend by trying again is asked once more, the managed way. */
  async #rows(
    statement: Statement,
    parameters: StoreParameters,
    signal: AbortSignal | undefined,
  ): Promise<readonly StoreRow[]> {
    const text = cypherText(statement.indexed ?? statement.text, parameters)
    const values = toNeo4jParameters(text, parameters)
    try {
      return await this.#rowsAtOnce(text, values, signal).catch((cause: unknown) => {
        if (!neo4j.isRetryableError(cause) || signal?.aborted === true) throw cause
        return this.#rowsWithRetries(text, values, signal)
      })
    } catch (cause) {
      throw neo4jFailure(statement.name, this.settings, cause)
    }
  }

  async #rowsAtOnce(
    text: string,
    values: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<readonly StoreRow[]> {
    const session = this.driver.session({
      database: this.settings.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    const close = () => session.close()
    signal?.addEventListener('abort', close, { once: true })
    try {
      const { records } = await withoutStack(() => session.run<StoreRow>(text, values))
      return rowsOfRecords(records)
    } finally {
      signal?.removeEventListener('abort', close)
      await session.close()
    }
  }

  async #rowsWithRetries(
    text: string,
    values: Record<string, unknown>,
    signal: AbortSignal | undefined,
  ): Promise<readonly StoreRow[]> {
    const { records } = await this.driver.executeQuery<neo4j.EagerResult<StoreRow>>(text, values, {
      routing: neo4j.routing.READ,
      database: this.settings.database,
      ...(signal === undefined ? {} : { signal }),
    })
    return rowsOfRecords(records)
  }
}
