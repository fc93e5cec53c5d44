import { countLinks } from '../commands/count-links.ts'
import { deleteLinks, linkRow, mergeLinks } from '../commands/write-links.ts'
import { cypher } from '../cypher.ts'
import { claimSumColumns, claimSumList, decodeClaimSums } from '../decode/claim-group.ts'
import { entityId } from '../decode/ids.ts'
import type { GraphQuery, GraphReader, GraphTransaction } from '../graph-store.ts'
import type { LinkSums } from '../model/link-sums.ts'
import type { EntityId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'
import { batches } from './batches.ts'
import { type NearAndFar, nearAndFarOf } from './near-ends.ts'
import type { Ends } from './stored-documents.ts'

/** Two entities, and what the claims between them add up to. */
export type SummedPair = Ends & LinkSums

/** What do the claims between each of these pairs add up to? Looked for from the near end. */
const sumsOfPairs: GraphQuery<{ readonly pairs: readonly NearAndFar[] }, SummedPair> = {
  name: 'sums-of-pairs',
  text: cypher`
    UNWIND $pairs AS pair
    MATCH (near:Entity {id: pair.near})
    MATCH (far:Entity {id: pair.far})
    CALL (near, far) {
      MATCH (near)-[claim:${anyClaim}]-(far)
      WITH DISTINCT claim
      WITH ${claimSumColumns}
      RETURN ${claimSumList}
    }
    RETURN pair.near AS near, pair.far AS far, sums`,
  decode: (row) => {
    const [near, far] = [entityId(row.near), entityId(row.far)]
    const [source, target] = near <= far ? [near, far] : [far, near]
    return { source, target, ...decodeClaimSums(source, target, row.sums) }
  },
}

/** What the claims between these pairs add up to; nothing for a pair without claims. */
export const sumsBetween = async (reader: GraphReader, pairs: readonly Ends[]): Promise<readonly SummedPair[]> =>
  reader.read(sumsOfPairs, { pairs: await nearAndFarOf(reader, pairs) })

/** Each unordered pair once, the smaller id first. */
function distinctPairs(ends: readonly Ends[]): readonly Ends[] {
  const ordered = ends.map(({ source, target }) =>
    source <= target ? { source, target } : { source: target, target: source },
  )
  return [...new Map(ordered.map((pair) => [`${pair.source}~${pair.target}`, pair])).values()]
}

/** Makes the links of these pairs what the claims between them add up to, and counts anew for them and for `entities`. */
export async function settleLinks(
  transaction: GraphTransaction,
  ends: readonly Ends[],
  entities: readonly EntityId[],
): Promise<void> {
  for (const pairs of batches(distinctPairs(ends))) {
    const summed = await sumsBetween(transaction, pairs)
    const [tied, untied] = [
      summed.filter(({ groups }) => groups.length > 0),
      summed.filter(({ groups }) => groups.length === 0),
    ]
    if (tied.length > 0) await transaction.run(mergeLinks, { rows: tied.map(linkRow) })
    if (untied.length > 0)
      await transaction.run(deleteLinks, { pairs: untied.map(({ source, target }) => ({ source, target })) })
  }
  const counted = new Set([...entities, ...ends.flatMap(({ source, target }) => [source, target])])
  for (const batch of batches([...counted])) await transaction.run(countLinks, { entities: batch })
}
