import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j, { type Driver } from 'neo4j-driver'
import type { StoreSettings } from '../../../server/environment.ts'
import { startNeo4j } from '../../../tools/neo4j/start-neo4j.ts'
import type { RunPlainly } from './plain-loops.ts'

export interface ScaleEngine {
  readonly title: string
  readonly settings: StoreSettings
  /** Does the work on a database that has nothing in it, and leaves nothing there. */
  plainly<Result>(work: (run: RunPlainly) => Promise<Result>): Promise<Result>
  /** Does the work in the store's own database, where its indexes are, and leaves it there; only where an engine has such. */
  amongIndexes?<Result>(work: (run: RunPlainly) => Promise<Result>): Promise<Result>
  stop(): Promise<void>
}

type Report = (progress: string) => void

export const engineNames = ['grafeo', 'neo4j'] as const
export type EngineName = (typeof engineNames)[number]

async function grafeoEngine(folder: string): Promise<ScaleEngine> {
  const plainFile = join(folder, 'plain.grafeo')
  return {
    title: 'Grafeo',
    settings: { engine: 'grafeo', file: join(folder, 'entente.grafeo') },
    async plainly(work) {
      const database = grafeo.GrafeoDB.create(plainFile)
      try {
        return await work(async (text, parameters) => {
          const transaction = database.beginTransaction()
          await transaction.executeCypher(text, parameters)
          transaction.commit()
        })
      } finally {
        database.close()
        await rm(plainFile, { force: true })
        await rm(`${plainFile}.wal`, { recursive: true, force: true })
      }
    },
    stop: async () => {},
  }
}

async function neo4jEngine(folder: string, report: Report): Promise<ScaleEngine> {
  const { uri, version, stop } = await startNeo4j({ line: '5.26', dataFolder: folder, pageCacheMegabytes: 512, report })
  const database = 'neo4j'
  const connected = async <Result>(work: (run: RunPlainly, driver: Driver) => Promise<Result>): Promise<Result> => {
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { telemetryDisabled: true })
    try {
      return await work((text, parameters) => driver.executeQuery(text, parameters, { database }), driver)
    } finally {
      await driver.close()
    }
  }
  return {
    title: `Neo4j ${version}`,
    settings: { engine: 'neo4j', uri, user: 'neo4j', password: '', database },
    plainly: (work) =>
      connected(async (run, driver) => {
        try {
          return await work(run)
        } finally {
          const session = driver.session({ database })
          await session.run('MATCH ()-[tie:INTERACTED]->() CALL (tie) { DELETE tie } IN TRANSACTIONS OF 10000 ROWS')
          await session.run('MATCH (node:Plain) CALL (node) { DELETE node } IN TRANSACTIONS OF 10000 ROWS')
          await session.close()
        }
      }),
    amongIndexes: (work) => connected(work),
    stop,
  }
}

/** An engine with an empty store, in a folder of its own. */
export async function startEngine(name: EngineName, folder: string, report: Report): Promise<ScaleEngine> {
  const own = join(folder, name)
  await mkdir(own, { recursive: true })
  return name === 'grafeo' ? grafeoEngine(own) : neo4jEngine(own, report)
}
