import type { GrafeoDB } from '@grafeo-db/js'
import { markGraph } from '../commands/rebuild.ts'
import type { GraphMark, GraphWriter } from '../graph-store.ts'
import { transactionOn } from './execute.ts'
import { inTransaction } from './in-transaction.ts'

/** Fills an empty database, each command by itself, and marks it last. */
export async function rebuildIn<Result>(
  database: GrafeoDB,
  graph: GraphMark,
  work: (writer: GraphWriter) => Promise<Result>,
): Promise<Result> {
  const writer: GraphWriter = {
    run: (command, parameters) => inTransaction(database, (transaction) => transaction.run(command, parameters)),
  }
  const result = await work(writer)
  await transactionOn(database).run(markGraph, { schema: graph.schema, version: graph.version })
  return result
}
