import type { GraphSnapshot, GraphStore, StoreRow } from '../../server/graph/graph-store.ts'
import { storedLabels } from '../../server/graph/model/stored-labels.ts'

const sorted = (row: StoreRow): StoreRow =>
  Object.fromEntries(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))

async function partsOf(snapshot: GraphSnapshot): Promise<readonly string[]> {
  const parts: string[] = []
  for (const label of storedLabels)
    for await (const { labels, properties } of snapshot.nodes(label))
      if (label !== 'GraphInfo') parts.push(JSON.stringify([labels.toSorted(), sorted(properties)]))
  for await (const { type, source, target, properties } of snapshot.relationships())
    parts.push(JSON.stringify([type, source, target, sorted(properties)]))
  return parts.toSorted()
}

/** All that the store holds, the ledger of imports included, but for the version of the graph. */
export const dumpSnapshot = (store: GraphStore): Promise<readonly string[]> => store.snapshot(partsOf)
