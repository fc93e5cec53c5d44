import type { StoreSettings } from '../environment.ts'
import { clearLeftSpills } from './grafeo/clear-left-spills.ts'
import { GrafeoStore } from './grafeo/grafeo-store.ts'
import { describeWorkAside } from './grafeo/work-aside.ts'
import { WritableGrafeoStore } from './grafeo/writable-grafeo-store.ts'
import type { GraphStore, WritableGraphStore } from './graph-store.ts'
import { Neo4jStore } from './neo4j/neo4j-store.ts'
import { WritableNeo4jStore } from './neo4j/writable-neo4j-store.ts'

async function answering<Store extends GraphStore>(store: Store): Promise<Store> {
  try {
    await store.ping()
    return store
  } catch (cause) {
    await store.close()
    throw cause
  }
}

/**
 * Opens the store for reading. Throws StoreUnavailableError when it is missing, unreachable, or does not let us in. `notify` is
 * told, in a sentence for people, of what is committed and cannot be read yet.
 */
export async function openGraphStore(
  settings: StoreSettings,
  notify: (sentence: string) => void = () => {},
): Promise<GraphStore> {
  if (settings.engine === 'neo4j') return answering(new Neo4jStore(settings))
  const store = await answering(new GrafeoStore(settings.file))
  await clearLeftSpills(settings.file)
  const aside = await describeWorkAside(settings.file)
  if (aside !== null) notify(aside)
  return store
}

/**
 * Opens the store for writing; an embedded one that is missing is made by `prepare`. Throws StoreUnavailableError, or
 * StoreBusyError when another process writes to the embedded store. `notify` is told, in a sentence for people, what became
 * of what an earlier process left behind.
 */
export const openWritableGraphStore = (
  settings: StoreSettings,
  notify: (sentence: string) => void = () => {},
): Promise<WritableGraphStore> =>
  settings.engine === 'grafeo'
    ? WritableGrafeoStore.open(settings.file, notify)
    : answering(new WritableNeo4jStore(settings))
