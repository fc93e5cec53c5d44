import type { GrafeoDB } from '@grafeo-db/js'
import type { GraphTransaction } from '../graph-store.ts'
import { transactionOn } from './execute.ts'

/** Runs the work in one transaction of the engine: committed when it ends well, rolled back when it throws. */
export async function inTransaction<Result>(
  database: GrafeoDB,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.beginTransaction()
  try {
    const result = await work(transactionOn(transaction))
    transaction.commit()
    return result
  } catch (cause) {
    if (transaction.isActive) transaction.rollback()
    throw cause
  }
}
