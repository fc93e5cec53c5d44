import grafeo from '@grafeo-db/js'
import { deleteEverything, markGraph } from '../commands/rebuild.ts'
import type { GraphTransaction, WritableGraphStore } from '../graph-store.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { transactionOn } from './execute.ts'
import { createGrafeoSchema } from './grafeo-schema.ts'
import { snapshotOf } from './grafeo-snapshot.ts'
import { stepsIn } from './grafeo-steps.ts'
import { inTransaction } from './in-transaction.ts'

/** A store of the embedded engine that lives and dies with the process. */
export function openMemoryStore(): WritableGraphStore {
  const database = grafeo.GrafeoDB.create()
  const reader = transactionOn(database)
  let lastWrite: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => {
    const written = lastWrite.then(write)
    lastWrite = written.catch(() => {})
    return written
  }
  return {
    engine: 'grafeo',
    read: reader.read,
    ping: async () => {},
    prepare: async () => {
      await refuseForeignStore(reader, 'The store in memory')
      await createGrafeoSchema(database)
    },
    write: <Result>(work: (transaction: GraphTransaction) => Promise<Result>) =>
      inTurn(() => inTransaction(database, work)),
    writeInSteps: (work) => inTurn(() => work(stepsIn(database))),
    snapshot: (work) => work(snapshotOf(database)),
    rebuild: ({ schema, version }, work) =>
      inTurn(() =>
        inTransaction(database, async (transaction) => {
          await transaction.run(deleteEverything, {})
          const result = await work(transaction)
          await transaction.run(markGraph, { schema, version })
          return result
        }),
      ),
    close: async () => {
      await lastWrite
      database.close()
    },
  }
}
