import type { GraphReader } from './graph-store.ts'
import { graphInfo, graphSchema } from './queries/graph-info.ts'
import { isHalfDone } from './queries/half-done.ts'
import { ForeignStoreError } from './store-errors.ts'

/** Throws ForeignStoreError when the store holds something that is not this version's graph. `place` names the store. */
export async function refuseForeignStore(reader: GraphReader, place: string): Promise<void> {
  const [info] = await reader.read(graphInfo, {})
  if (info?.state !== 'foreign') return
  const [halfDone] = await reader.read(isHalfDone, {})
  if (halfDone === true)
    throw new ForeignStoreError(
      `${place} holds half of a backup: restoring it was ended by force. Give the command again, or empty the database yourself.`,
    )
  if (info.schema !== null)
    throw new ForeignStoreError(
      `${place} holds a graph of another version of Entente (shape ${info.schema}, where this version keeps shape ${graphSchema}). Nothing was changed. Choose an empty one, or empty this one yourself, and load its documents again.`,
    )
  throw new ForeignStoreError(
    `${place} holds something that is not this version of Entente's. Nothing was changed. Choose an empty database, or empty this one yourself.`,
  )
}
