import { addToCounts } from '../commands/count-links.ts'
import { createLinks, linkRow, replaceLinks } from '../commands/write-links.ts'
import type { GraphTransaction } from '../graph-store.ts'
import { endsOf, linkIdOf } from '../model/ids.ts'
import { claimsIn } from '../model/link-groups.ts'
import { addUpSums, sumsOfClaims } from '../model/link-sums.ts'
import type { ClaimRecord, LinkId } from '../model/records.ts'
import { batches } from './batches.ts'
import { nearAndFarOf } from './near-ends.ts'
import type { SummedPair } from './settle-links.ts'
import { sumsOfLinks } from './stored-imports.ts'

function summedByPair(claims: readonly ClaimRecord[]): readonly SummedPair[] {
  return [...Map.groupBy(claims, ({ source, target }) => linkIdOf(source, target))].map(([link, tied]) => {
    const [source, target] = endsOf(link)
    return { source, target, ...sumsOfClaims(tied) }
  })
}

/** What the new claims of these pairs add to the counts of each of their ends; a pair may be one entity and itself. */
function countsAdded(pairs: readonly SummedPair[], linked: ReadonlySet<LinkId>) {
  const ends = pairs.flatMap(({ source, target, groups }) => {
    const added = { claims: claimsIn(groups), neighbours: linked.has(linkIdOf(source, target)) ? 0 : 1 }
    return [...new Set([source, target])].map((entity) => ({ entity, ...added }))
  })
  return [...Map.groupBy(ends, ({ entity }) => entity)].map(([entity, same]): readonly [string, number, number] => [
    entity,
    same.reduce((sum, { claims }) => sum + claims, 0),
    same.reduce((sum, { neighbours }) => sum + neighbours, 0),
  ])
}

async function addPairs(transaction: GraphTransaction, pairs: readonly SummedPair[]): Promise<void> {
  const ends = await nearAndFarOf(transaction, pairs, 'neighbours')
  const links = await transaction.read(sumsOfLinks, {
    links: pairs.map(({ source, target }) => linkIdOf(source, target)),
    pairs: ends,
  })
  const stored = new Map(links.map((link) => [linkIdOf(link.source, link.target), link]))
  const rows = pairs.map((pair, index) => {
    const { source, target } = pair
    const before = stored.get(linkIdOf(source, target))
    if (before === undefined) return { isNew: true, row: linkRow(source, target, pair) }
    const { near, far } = ends[index] ?? { near: source, far: target }
    return { isNew: false, row: linkRow(near, far, addUpSums([before, pair])) }
  })
  const [created, replaced] = [rows.filter(({ isNew }) => isNew), rows.filter(({ isNew }) => !isNew)]
  await Promise.all([
    created.length > 0 ? transaction.run(createLinks, { rows: created.map(({ row }) => row) }) : null,
    replaced.length > 0 ? transaction.run(replaceLinks, { rows: replaced.map(({ row }) => row) }) : null,
    transaction.run(addToCounts, { rows: countsAdded(pairs, new Set(stored.keys())) }),
  ])
}

/** Adds claims that are being written to the map, without a look at the claims that were there before. */
export async function addToLinks(transaction: GraphTransaction, claims: readonly ClaimRecord[]): Promise<void> {
  await Promise.all([...batches(summedByPair(claims))].map((pairs) => addPairs(transaction, pairs)))
}
