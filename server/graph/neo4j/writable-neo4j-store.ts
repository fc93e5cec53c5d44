import { markGraph, markHalfDone, unmark } from '../commands/rebuild.ts'
import { cypherText } from '../cypher.ts'
import type {
  GraphMark,
  GraphReader,
  GraphSteps,
  GraphTransaction,
  GraphWriter,
  WritableGraphStore,
} from '../graph-store.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { emptyDatabase } from './empty-database.ts'
import { neo4jClaimRegister } from './neo4j-claim-register.ts'
import { neo4jFailure } from './neo4j-failures.ts'
import { neo4jSchema } from './neo4j-schema.ts'
import { Neo4jStore } from './neo4j-store.ts'
import { transactionOn } from './neo4j-transaction.ts'

/** A Neo4j database that the loader writes to. A write that loses against another is tried again as a whole. */
export class WritableNeo4jStore extends Neo4jStore implements WritableGraphStore {
  async prepare(): Promise<void> {
    const { uri, database } = this.settings
    await refuseForeignStore(this, `The database "${database}" of Neo4j at ${uri}`)
    await this.#createSchema()
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

  writeInSteps<Result>(work: (steps: GraphSteps) => Promise<Result>): Promise<Result> {
    return work({
      step: (step) => this.write(step),
      claimRegister: async () => neo4jClaimRegister,
      beside: (reading) => this.#beside(reading),
    })
  }

  /** Where writes go, for a follower may not have heard of what others have written. */
  async #beside<Result>(work: (reader: GraphReader) => Promise<Result>): Promise<Result> {
    const session = this.driver.session({
      database: this.settings.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    try {
      const transaction = await session.beginTransaction()
      const result = await work(transactionOn(transaction))
      await transaction.rollback()
      return result
    } catch (cause) {
      throw neo4jFailure('beside', this.settings, cause)
    } finally {
      await session.close()
    }
  }

  async rebuild<Result>(graph: GraphMark, work: (writer: GraphWriter) => Promise<Result>): Promise<Result> {
    const writer: GraphWriter = {
      run: (command, parameters) => this.write((transaction) => transaction.run(command, parameters)),
    }
    await this.#createSchema()
    await writer.run(markHalfDone, {})
    const empty = () => emptyDatabase((deletion) => this.write(deletion))
    await empty()
    try {
      const result = await work(writer)
      await writer.run(markGraph, { schema: graph.schema, version: graph.version })
      return result
    } catch (cause) {
      await empty()
      await writer.run(unmark, {})
      throw cause
    }
  }

  async #createSchema(): Promise<void> {
    const { database } = this.settings
    try {
      for (const statement of neo4jSchema) await this.driver.executeQuery(cypherText(statement, {}), {}, { database })
      await this.driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database })
    } catch (cause) {
      throw neo4jFailure('create-schema', this.settings, cause)
    }
  }
}
