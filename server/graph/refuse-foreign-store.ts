import type { GraphReader } from './graph-store.ts'
import { graphInfo } from './queries/graph-info.ts'
import { ForeignStoreError } from './store-errors.ts'

/** Throws ForeignStoreError when the store holds something that is not this version's graph. `place` names the store. */
export async function refuseForeignStore(reader: GraphReader, place: string): Promise<void> {
  const [info] = await reader.read(graphInfo, {})
  if (info?.state === 'foreign')
    throw new ForeignStoreError(
      `${place} holds something that is not this version of Entente's. Nothing was changed. Choose an empty database, or empty this one yourself.`,
    )
}
