import type { GrafeoDB } from '@grafeo-db/js'
import type { GraphTransaction } from '../graph-store.ts'
import { transactionOn } from './execute.ts'

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
    transaction.commit()
    return result
  } catch (cause) {
    await ordered.ended()
    if (transaction.isActive) transaction.rollback()
    throw cause
  }
}
