import type { ImportBatch } from '../../../server/graph/load/import-document.ts'
import { claimProperties } from '../../../server/graph/load/stored-properties.ts'
import { batchesOf, type Work } from './synthetic-batches.ts'

/** Runs a statement as it is, each in a transaction of its own. */
export type RunPlainly = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

const ends = 'UNWIND $rows AS row MATCH (source:Plain {id: row.source}) MATCH (target:Plain {id: row.target})'

const statements = {
  create: `${ends} CREATE (source)-[tie:INTERACTED]->(target) SET tie = row.properties`,
  merge: `${ends} MERGE (source)-[tie:INTERACTED {id: row.properties.id}]->(target) SET tie = row.properties`,
} as const

const rowsOf = ({ claims }: ImportBatch) =>
  claims.map((claim) => ({ source: claim.source, target: claim.target, properties: claimProperties(claim) }))

/** How many rows a second a loop writes that keeps no map and, by `CREATE`, looks for nothing twice. */
export async function plainRate(run: RunPlainly, work: Work, how: keyof typeof statements): Promise<number> {
  await run('CREATE INDEX plain_by_id IF NOT EXISTS FOR (node:Plain) ON (node.id)', {})
  let [rows, spent] = [0, 0]
  for (const batch of batchesOf(work)) {
    const portion = rowsOf(batch)
    const begun = performance.now()
    await run('UNWIND $ids AS id MERGE (:Plain {id: id})', { ids: batch.entities.map(({ id }) => id) })
    await run(statements[how], { rows: portion })
    spent += performance.now() - begun
    rows += portion.length
  }
  return rows / (spent / 1000)
}
