import { usualShape } from '../../../seed/generators/synthetic-interactions.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { openWritableGraphStore } from '../../../server/graph/open-store.ts'
import { type RunningNeo4j, startNeo4j } from '../../../tools/neo4j/start-neo4j.ts'
import { syntheticLoads } from './synthetic-loads.ts'

export interface BenchGraph extends Pick<RunningNeo4j, 'uri' | 'version' | 'stop'> {
  /** The supernode: the busiest actor, in nearly half of the interactions. */
  readonly busiest: string
  /** An actor with some hundreds of interactions. */
  readonly ordinary: string
}

export interface GraphOptions {
  readonly interactions: number
  readonly seed: number
  /** Where the database lies; what an earlier run has loaded there is taken as it is. */
  readonly dataFolder: string
  readonly report: (progress: string) => void
}

const skew = 1.3

/** A Neo4j server that holds synthetic interactions, as our own loader stores them. */
export async function startBenchGraph({ interactions, seed, dataFolder, report }: GraphOptions): Promise<BenchGraph> {
  const { uri, version, stop } = await startNeo4j({ line: '5.26', dataFolder, pageCacheMegabytes: 512, report })
  const store = await openWritableGraphStore({ engine: 'neo4j', uri, user: 'neo4j', password: '', database: 'neo4j' })
  try {
    await store.prepare()
    for (const load of syntheticLoads({ ...usualShape, interactions, seed, skew })) {
      const { documents } = await store.write((transaction) => replaceDocuments(transaction, [load]))
      report(`${load.document.title}: ${load.claims.length}, ${documents[0]?.outcome}`)
    }
  } finally {
    await store.close()
  }
  return { uri, version, stop, busiest: 'country:synthetic-1', ordinary: 'country:synthetic-60' }
}
