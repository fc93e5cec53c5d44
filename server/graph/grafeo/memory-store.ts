import grafeo from '@grafeo-db/js'
import type { GraphTransaction, WritableGraphStore } from '../graph-store.ts'
import { refuseForeignStore } from '../refuse-foreign-store.ts'
import { transactionOn } from './execute.ts'
import { createGrafeoSchema } from './grafeo-schema.ts'
import { inTransaction } from './in-transaction.ts'

/** A store of the embedded engine that lives and dies with the process. */
export function openMemoryStore(): WritableGraphStore {
  const database = grafeo.GrafeoDB.create()
  const reader = transactionOn(database)
  let lastWrite: Promise<unknown> = Promise.resolve()
  return {
    engine: 'grafeo',
    read: reader.read,
    ping: async () => {},
    prepare: async () => {
      await refuseForeignStore(reader, 'The store in memory')
      await createGrafeoSchema(database)
    },
    write: <Result>(work: (transaction: GraphTransaction) => Promise<Result>) => {
      const write = lastWrite.then(() => inTransaction(database, work))
      lastWrite = write.catch(() => {})
      return write
    },
    close: async () => {
      await lastWrite
      database.close()
    },
  }
}
