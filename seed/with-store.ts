import { readEnvironment } from '../server/environment.ts'
import type { GraphStore, GraphTransaction, WritableGraphStore } from '../server/graph/graph-store.ts'
import { openGraphStore, openWritableGraphStore } from '../server/graph/open-store.ts'

/** Opens the store that the environment names for reading, and closes it after the work. Tells the person what it misses. */
export async function reading<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openGraphStore(readEnvironment().store, console.error)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Makes the store ready where it is not, does the work, and closes it. */
export async function withWritableStore<Result>(work: (store: WritableGraphStore) => Promise<Result>): Promise<Result> {
  const store = await openWritableGraphStore(readEnvironment().store, console.error)
  try {
    await store.prepare()
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The same, with work of one transaction. */
export const writing = <Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> =>
  withWritableStore((store) => store.write(work))
