import type { ImportBatch } from '../../../server/graph/load/import-batch.ts'
import type { ClaimRecord } from '../../../server/graph/model/records.ts'
import { batchesOf, type Work } from './synthetic-batches.ts'

/** Runs a statement as it is, each in a transaction of its own. */
export type RunPlainly = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

const ends = 'UNWIND $rows AS row MATCH (source:Plain {id: row.source}) MATCH (target:Plain {id: row.target})'

const statements = {
  create: `${ends} CREATE (source)-[tie:INTERACTED]->(target) SET tie = row.properties`,
  merge: `${ends} MERGE (source)-[tie:INTERACTED {id: row.properties.id}]->(target) SET tie = row.properties`,
} as const

/** All that a row says of an interaction, as a map; of its day the loader keeps less. */
const propertiesOf = (claim: ClaimRecord) => ({
  id: claim.id,
  sourceId: claim.source,
  targetId: claim.target,
  document: claim.document,
  modality: claim.modality,
  action: claim.action,
  passages: claim.passages,
  locator: claim.locator,
  dateText: claim.date?.text ?? null,
  dateEdtf: claim.date?.edtf ?? null,
  dateEarliest: claim.date?.earliest ?? null,
  dateLatest: claim.date?.latest ?? null,
  sort: claim.date?.earliest ?? '',
})

const rowsOf = ({ claims }: ImportBatch) =>
  claims.map((claim) => ({ source: claim.source, target: claim.target, properties: propertiesOf(claim) }))

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
