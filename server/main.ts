import './in-production.ts'
import { EnvironmentError, readEnvironment } from './environment.ts'
import type { GraphStore } from './graph/graph-store.ts'
import { openGraphStore } from './graph/open-store.ts'
import { ForeignStoreError, StoreBusyError, StoreUnavailableError } from './graph/store-errors.ts'
import { createApp } from './http.ts'
import { ListenError, type ListeningServer, listen } from './listening-server.ts'

const drainPatience = 8000
/** What ends by itself lets the engine take away its temporary files; what does not is ended. */
const endPatience = 1000

const saidInOneSentence = [EnvironmentError, ListenError, StoreUnavailableError, StoreBusyError, ForeignStoreError]

function giveUp(error: unknown): void {
  const known = saidInOneSentence.some((kind) => error instanceof kind)
  console.error(known && error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function serve(store: GraphStore, host: string, port: number): Promise<void> {
  const server = await listen(await createApp(store), host, port)
  process.once('SIGTERM', () => stop(server, store))
  process.once('SIGINT', () => stop(server, store))
  process.stdout.write(`Entente is ready on ${server.url}\n`)
}

function stop(server: ListeningServer, store: GraphStore): void {
  server
    .drain(drainPatience)
    .then(() => store.close())
    .then(() => {
      setTimeout(() => process.exit(0), endPatience).unref()
    }, giveUp)
}

async function start(): Promise<void> {
  const { host, port, store: settings } = readEnvironment()
  const store = await openGraphStore(settings)
  try {
    await serve(store, host, port)
  } catch (error) {
    await store.close()
    throw error
  }
}

start().catch(giveUp)
