import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createBuilder } from 'vite'
import { readDossiers } from '../../../seed/read-dossiers.ts'
import { openMemoryStore } from '../../../server/graph/grafeo/memory-store.ts'
import type { GraphStore } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { createApp } from '../../../server/http.ts'
import { listen } from '../../../server/listening-server.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/** Where a page is served over the same graph: the product, and Cytoscape alone. */
export interface Addresses {
  readonly product: string
  readonly bare: string
}

export interface BenchPages extends AsyncDisposable {
  readonly seed: Addresses
  readonly synthetic: Addresses
}

async function buildProduct(outDir: string): Promise<void> {
  const builder = await createBuilder({
    configFile: join(project, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  })
  const client = builder.environments.client
  if (client === undefined) throw new TypeError('vite.config.ts describes no client.')
  await builder.build(client)
}

const buildBare = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./bare-page', import.meta.url)),
    build: { outDir, target: 'es2023', chunkSizeWarningLimit: 1000 },
  })

async function seedLoads(): Promise<readonly DocumentLoad[]> {
  const folder = join(project, 'seed/dossiers')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
  const dossiers = await readDossiers(names.toSorted().map((name) => join(folder, name)))
  return dossiers.map(({ load }) => load)
}

async function storeOf(loads: readonly DocumentLoad[], stack: AsyncDisposableStack): Promise<GraphStore> {
  const store = openMemoryStore()
  stack.defer(() => store.close())
  await store.prepare()
  await store.write((transaction) => replaceDocuments(transaction, loads))
  return store
}

/** Builds both pages as they stand in the sources, and serves each over the seed and over a synthetic graph. */
export async function serveBenchPages(synthetic: DocumentLoad): Promise<BenchPages> {
  await using stack = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  stack.defer(() => rm(folder, { recursive: true, force: true }))
  const built = { product: join(folder, 'product'), bare: join(folder, 'bare') }
  await buildProduct(built.product)
  await buildBare(built.bare)
  const serve = async (store: GraphStore, client: string): Promise<string> => {
    const server = await listen(await createApp(store, client), '127.0.0.1', 0)
    stack.defer(() => server.drain(1000))
    return server.url
  }
  const serveBoth = async (loads: readonly DocumentLoad[]): Promise<Addresses> => {
    const store = await storeOf(loads, stack)
    return { product: await serve(store, built.product), bare: await serve(store, built.bare) }
  }
  const [seed, large] = [await serveBoth(await seedLoads()), await serveBoth([synthetic])]
  const kept = stack.move()
  return { seed, synthetic: large, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
