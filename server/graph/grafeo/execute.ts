import { cypherText } from '../cypher.ts'
import type {
  GraphCommand,
  GraphQuery,
  GraphTransaction,
  StoreParameters,
  StoreRow,
  StoreValue,
} from '../graph-store.ts'
import { queryFailed } from './grafeo-failures.ts'

interface CypherResult {
  toArray(): unknown[]
}

/** A database of the engine, or a transaction in one. */
export interface CypherTarget {
  executeCypher(text: string, parameters?: StoreParameters): Promise<CypherResult>
}

function storeValue(value: unknown): StoreValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value
    case 'bigint':
      return Number(value)
    case 'object':
      if (value === null) return null
      return Array.isArray(value) ? value.map(storeValue) : storeMap(value)
    default:
      return null
  }
}

export const storeMap = (value: object): StoreRow =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storeValue(item)]))

export async function execute(
  target: CypherTarget,
  statement: Pick<GraphQuery<StoreParameters, unknown>, 'name' | 'text'>,
  parameters: StoreParameters = {},
): Promise<readonly StoreRow[]> {
  try {
    const result = await target.executeCypher(cypherText(statement.text, parameters), parameters)
    return result.toArray().map((row) => storeMap(row instanceof Object ? row : {}))
  } catch (cause) {
    throw queryFailed(statement.name, cause)
  }
}

export function transactionOn(target: CypherTarget): GraphTransaction {
  return {
    read: async <Parameters extends StoreParameters, Row>(query: GraphQuery<Parameters, Row>, parameters: Parameters) =>
      (await execute(target, query, parameters)).map(query.decode),
    run: async <Parameters extends StoreParameters>(command: GraphCommand<Parameters>, parameters: Parameters) => {
      await execute(target, command, parameters)
    },
  }
}
