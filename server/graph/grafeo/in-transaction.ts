import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import type { GraphTransaction } from '../graph-store.ts'
import { StoreUnavailableError } from '../store-errors.ts'
import { transactionOn } from './execute.ts'
import { keepingFailed } from './grafeo-failures.ts'

/** Lets what is asked wait for what was asked before, which the engine would do in any order; where one fails, so do all after it. */
function oneByOne({ read, run }: GraphTransaction): GraphTransaction & { ended(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  function next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work)
    last = result
    return result
  }
  return {
    read: (query, parameters) => next(() => read(query, parameters)),
    run: (command, parameters) => next(() => run(command, parameters)),
    ended: () =>
      last.then(
        () => {},
        () => {},
      ),
  }
}

/** Runs the work in one transaction of the engine: committed when it ends well, rolled back when it throws. */
export async function inTransaction<Result>(
  database: GrafeoDB,
  work: (transaction: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.beginTransaction()
  const ordered = oneByOne(transactionOn(transaction))
  try {
    const result = await work(ordered)
    commit(transaction)
    return result
  } catch (cause) {
    await ordered.ended()
    // The engine rolls back by itself what it cannot write, and calls it active all the same.
    if (transaction.isActive && !(cause instanceof StoreUnavailableError)) transaction.rollback()
    throw cause
  }
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit()
  } catch (cause) {
    throw keepingFailed(cause)
  }
}

/** Closes a database that has been written to, of which the engine then writes the rest. */
export function closeWritten(database: GrafeoDB): void {
  try {
    database.close()
  } catch (cause) {
    throw keepingFailed(cause)
  }
}
