import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findJava, findMaven } from '../../tools/neo4j/find-programs.ts'
import { MissingToolError } from '../../tools/neo4j/missing-tool-error.ts'
import { type Neo4jLineName, neo4jLineNames, neo4jLines } from '../../tools/neo4j/neo4j-line.ts'
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.ts'
import type { Neo4jAccess } from './neo4j-access.ts'

const password = 'entente-tests'

async function whyMissing(line: Neo4jLineName): Promise<string | null> {
  try {
    await findJava(neo4jLines[line])
    await findMaven()
    return null
  } catch (cause) {
    if (cause instanceof MissingToolError) return cause.message
    throw cause
  }
}

function testServerOfEnvironment(): Neo4jAccess | null {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env
  if (!NEO4J_TEST_URI) return null
  return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER || 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' }
}

/** Hands the servers out, each to one test file at a time: who connects and names one waits until it is free. */
class ServerPool {
  readonly #access: (name: string) => Promise<Neo4jAccess>
  readonly #lastUse = new Map<string, Promise<void>>()

  constructor(access: (name: string) => Promise<Neo4jAccess>) {
    this.#access = access
  }

  serve(socket: Socket): void {
    socket.on('error', () => {})
    socket.once('data', (part: Buffer) => void this.#lend(part.toString().trim(), socket))
  }

  async #lend(name: string, socket: Socket): Promise<void> {
    const before = this.#lastUse.get(name)
    const returned = new Promise<void>((resolve) => {
      socket.once('close', resolve)
    })
    this.#lastUse.set(
      name,
      Promise.all([before, returned]).then(() => {}),
    )
    await before
    try {
      socket.write(`${JSON.stringify({ access: await this.#access(name) })}\n`)
    } catch (cause) {
      socket.write(`${JSON.stringify({ failure: String(cause) })}\n`)
    }
  }
}

/** The servers of all lines. */
class LocalServers {
  readonly #servers = new Map<string, Promise<RunningNeo4j>>()
  readonly #folders: string[] = []
  readonly #lines: readonly Neo4jLineName[]

  constructor(lines: readonly Neo4jLineName[]) {
    this.#lines = lines
  }

  async access(name: string): Promise<Neo4jAccess> {
    const line = neo4jLineNames.find((known) => known === name)
    if (line === undefined) throw new TypeError(`No line of Neo4j is called ${name}`)
    this.start()
    const server = await this.#servers.get(line)
    if (server === undefined) throw new Error(`There is nothing to run Neo4j ${line} on`)
    return { uri: server.uri, user: 'neo4j', password }
  }

  async stop(): Promise<void> {
    const servers = await Promise.allSettled(this.#servers.values())
    await Promise.all(servers.map((server) => (server.status === 'fulfilled' ? server.value.stop() : null)))
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }

  /** Starts those that have not been. */
  start(): void {
    if (this.#servers.size > 0) return
    for (const line of this.#lines) {
      const server = this.#start(line)
      server.catch(() => {})
      this.#servers.set(line, server)
    }
  }

  async #start(line: Neo4jLineName): Promise<RunningNeo4j> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'entente-neo4j-'))
    this.#folders.push(dataFolder)
    return startNeo4j({ line, dataFolder, password, forTests: true, report: (progress) => console.warn(progress) })
  }
}

function localLines() {
  return Promise.all(
    neo4jLineNames.map(async (name) => ({
      name,
      title: `Neo4j ${neo4jLines[name].version}`,
      missing: await whyMissing(name),
    })),
  )
}

/** Whether tests are run that are certain to ask for a server. */
const areAskedFor = ({ config, vitest }: TestProject): boolean =>
  config.testNamePattern === undefined && vitest.state.getPaths().some((path) => path.includes('/test/contract/'))

/**
 * Vitest's global set-up: Neo4j servers for the tests that want one. They start while tests are run that do not; where
 * none is certain to ask, when one does. `NEO4J_TEST_URI` (with `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`) names a server to use instead; the tests
 * empty its database.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = testServerOfEnvironment()
  const lines = given === null ? await localLines() : []
  const local = new LocalServers(lines.flatMap(({ name, missing }) => (missing === null ? [name] : [])))
  const servers = given === null ? lines : [{ name: 'given', title: 'Neo4j at NEO4J_TEST_URI', missing: null }]
  for (const { title, missing } of servers)
    if (missing !== null) console.warn(`\n  SKIPPED: every test on ${title}. ${missing}\n`)
  const pool = new ServerPool(given === null ? (name) => local.access(name) : async () => given)
  const listener = createServer((socket) => pool.serve(socket))
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve)
  })
  const address = listener.address()
  if (areAskedFor(project)) local.start()
  project.provide('neo4jPool', { port: address instanceof Object ? address.port : 0, servers })
  return async () => {
    listener.close()
    await local.stop()
  }
}
