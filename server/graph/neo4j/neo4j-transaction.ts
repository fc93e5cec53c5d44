import type { ManagedTransaction, Transaction } from 'neo4j-driver'
import { cypherText } from '../cypher.ts'
import type { GraphCommand, GraphQuery, GraphTransaction, StoreParameters, StoreRow } from '../graph-store.ts'
import { toNeo4jParameters } from './neo4j-values.ts'
import { rowsOfRecords } from './rows-of-records.ts'

type Statement = Omit<GraphCommand<StoreParameters>, 'parameters'>

async function run(
  transaction: ManagedTransaction | Transaction,
  statement: Statement,
  parameters: StoreParameters,
): Promise<readonly StoreRow[]> {
  const text = cypherText(statement.indexed ?? statement.text, parameters)
  const { records } = await transaction.run<StoreRow>(
    text,
    toNeo4jParameters(text, parameters, statement.numbersAsTexts),
  )
  return rowsOfRecords(records)
}

export const transactionOn = (transaction: ManagedTransaction | Transaction): GraphTransaction => ({
  read: async <Parameters extends StoreParameters, Row>(query: GraphQuery<Parameters, Row>, parameters: Parameters) =>
    (await run(transaction, query, parameters)).map(query.decode),
  run: async <Parameters extends StoreParameters>(command: GraphCommand<Parameters>, parameters: Parameters) => {
    await run(transaction, command, parameters)
  },
})
