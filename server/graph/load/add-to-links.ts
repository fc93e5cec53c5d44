import { addToCounts, writeLinks } from '../commands/claims-and-links.ts'
import type { GraphTransaction } from '../graph-store.ts'
import { endsOf, linkIdOf } from '../model/ids.ts'
import { addUpGroups, groupOfClaim, type LinkGroup } from '../model/link-groups.ts'
import type { ClaimRecord, LinkId } from '../model/records.ts'
import { batches } from './batches.ts'
import type { GroupedPair } from './settle-links.ts'
import { groupsOfLinks } from './stored-imports.ts'
import { linkProperties } from './stored-properties.ts'

function groupedByPair(claims: readonly ClaimRecord[]): readonly GroupedPair[] {
  return [...Map.groupBy(claims, ({ source, target }) => linkIdOf(source, target))].map(([link, tied]) => {
    const [source, target] = endsOf(link)
    return { source, target, groups: addUpGroups(tied.map(groupOfClaim)) }
  })
}

const claimsIn = (groups: readonly LinkGroup[]): number =>
  groups.reduce((sum, { forward, backward }) => sum + forward + backward, 0)

/** What the new claims of these pairs add to the counts of each of their ends; a pair may be one entity and itself. */
function countsAdded(pairs: readonly GroupedPair[], linked: ReadonlySet<LinkId>) {
  const ends = pairs.flatMap(({ source, target, groups }) => {
    const added = { claims: claimsIn(groups), neighbours: linked.has(linkIdOf(source, target)) ? 0 : 1 }
    return [...new Set([source, target])].map((entity) => ({ entity, ...added }))
  })
  return [...Map.groupBy(ends, ({ entity }) => entity)].map(([entity, same]) => ({
    entity,
    claims: same.reduce((sum, { claims }) => sum + claims, 0),
    neighbours: same.reduce((sum, { neighbours }) => sum + neighbours, 0),
  }))
}

/** Adds claims that have just been written to the map, without a look at the claims that were there before. */
export async function addToLinks(transaction: GraphTransaction, claims: readonly ClaimRecord[]): Promise<void> {
  for (const pairs of batches(groupedByPair(claims))) {
    const ends = pairs.map(({ source, target }) => ({ source, target }))
    const stored = new Map(
      (await transaction.read(groupsOfLinks, { pairs: ends })).map(
        ({ source, target, groups }) => [linkIdOf(source, target), groups] as const,
      ),
    )
    await transaction.run(writeLinks, {
      rows: pairs.map(({ source, target, groups }) => {
        const all = addUpGroups([...(stored.get(linkIdOf(source, target)) ?? []), ...groups])
        return { source, target, properties: linkProperties(source, target, all) }
      }),
    })
    await transaction.run(addToCounts, { rows: countsAdded(pairs, new Set(stored.keys())) })
  }
}
