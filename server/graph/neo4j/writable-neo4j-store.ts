import type { ManagedTransaction } from 'neo4j-driver'
import { cypherText } from '../cypher.ts'
import type {
  GraphCommand,
  GraphQuery,
  GraphTransaction,
  StoreParameters,
  StoreRow,
  WritableGraphStore,
} from '../graph-store.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { neo4jFailure } from './neo4j-failures.ts'
import { neo4jSchema } from './neo4j-schema.ts'
import { Neo4jStore } from './neo4j-store.ts'
import { toNeo4jMap } from './neo4j-values.ts'

type Statement = Pick<GraphQuery<StoreParameters, unknown>, 'name' | 'text'>

async function run(
  transaction: ManagedTransaction,
  statement: Statement,
  parameters: StoreParameters,
): Promise<readonly StoreRow[]> {
  const { records } = await transaction.run<StoreRow>(cypherText(statement.text, parameters), toNeo4jMap(parameters))
  return records.map((record) => record.toObject())
}

const transactionOn = (transaction: ManagedTransaction): GraphTransaction => ({
  read: async <Parameters extends StoreParameters, Row>(query: GraphQuery<Parameters, Row>, parameters: Parameters) =>
    (await run(transaction, query, parameters)).map(query.decode),
  run: async <Parameters extends StoreParameters>(command: GraphCommand<Parameters>, parameters: Parameters) => {
    await run(transaction, command, parameters)
  },
})

/** A Neo4j database that the loader writes to. A write that loses against another is tried again as a whole. */
export class WritableNeo4jStore extends Neo4jStore implements WritableGraphStore {
  async prepare(): Promise<void> {
    const { uri, database } = this.settings
    await refuseForeignStore(this, `The database "${database}" of Neo4j at ${uri}`)
    try {
      for (const statement of neo4jSchema) await this.driver.executeQuery(cypherText(statement, {}), {}, { database })
      await this.driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database })
    } catch (cause) {
      throw neo4jFailure('create-schema', this.settings, cause)
    }
  }

  async write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.settings.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    try {
      return await session.executeWrite((transaction) => work(transactionOn(transaction)))
    } catch (cause) {
      throw neo4jFailure('write', this.settings, cause)
    } finally {
      await session.close()
    }
  }
}
