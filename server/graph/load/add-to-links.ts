import { addToCounts } from '../commands/count-links.ts'
import { createLinks, linkRow, replaceLinks } from '../commands/write-links.ts'
import type { GraphReader, GraphTransaction } from '../graph-store.ts'
import { endsOf, linkIdOf } from '../model/ids.ts'
import { claimsIn } from '../model/link-groups.ts'
import { addUpSums, sumsOfClaims } from '../model/link-sums.ts'
import type { ClaimRecord, LinkId } from '../model/records.ts'
import { batches } from './batches.ts'
import type { SummedPair } from './settle-links.ts'
import { sumsOfLinks } from './stored-imports.ts'

function summedByPair(claims: readonly ClaimRecord[]): ReadonlyMap<LinkId, SummedPair> {
  const tied = Map.groupBy(claims, ({ source, target }) => linkIdOf(source, target))
  return new Map(
    [...tied].map(([link, own]) => {
      const [source, target] = endsOf(link)
      return [link, { source, target, ...sumsOfClaims(own) }]
    }),
  )
}

/** What the new claims of these pairs add to the counts of each of their ends; a pair may be one entity and itself. */
function countsAdded(pairs: ReadonlyMap<LinkId, SummedPair>, stored: ReadonlyMap<LinkId, SummedPair>) {
  const counts = new Map<string, [claims: number, neighbours: number]>()
  for (const [link, { source, target, groups }] of pairs)
    for (const entity of new Set([source, target])) {
      const [claims, neighbours] = counts.get(entity) ?? [0, 0]
      counts.set(entity, [claims + claimsIn(groups), neighbours + (stored.has(link) ? 0 : 1)])
    }
  return [...counts].map(([entity, [claims, neighbours]]) => [entity, claims, neighbours] as const)
}

/** What new claims make of the map: the links that they begin, those that were there, and what they add to counts. */
export interface LinkAdditions {
  readonly created: readonly SummedPair[]
  readonly replaced: readonly SummedPair[]
  readonly counts: readonly (readonly [entity: string, claims: number, neighbours: number])[]
}

export const noAdditions: LinkAdditions = { created: [], replaced: [], counts: [] }

const byLink = (pairs: readonly SummedPair[]) =>
  pairs.map((pair) => [linkIdOf(pair.source, pair.target), pair] as const)

/** What the map keeps of these links; of those that are being written, what it will keep: nothing is asked of them. */
async function sumsBefore(
  reader: GraphReader,
  links: readonly LinkId[],
  { created, replaced }: LinkAdditions,
): Promise<ReadonlyMap<LinkId, SummedPair>> {
  const written = new Map([...byLink(created), ...byLink(replaced)])
  const asked = [...batches(links.filter((link) => !written.has(link)))]
  const portions = await Promise.all(asked.map((parents) => reader.read(sumsOfLinks, { parents })))
  return new Map([...written, ...byLink(portions.flat())])
}

/**
 * What claims that are being written make of the map, without a look at the claims that were there before. `before` is what
 * else is being written, whether the reader sees it or not.
 */
export async function additionsToLinks(
  reader: GraphReader,
  claims: readonly ClaimRecord[],
  before: LinkAdditions = noAdditions,
): Promise<LinkAdditions> {
  const pairs = summedByPair(claims)
  const stored = await sumsBefore(reader, [...pairs.keys()], before)
  const [created, replaced]: [SummedPair[], SummedPair[]] = [[], []]
  for (const [link, pair] of pairs) {
    const before = stored.get(link)
    if (before === undefined) created.push(pair)
    else replaced.push({ ...pair, ...addUpSums([before, pair]) })
  }
  return { created, replaced, counts: countsAdded(pairs, stored) }
}

/** Writes what `additionsToLinks` has told, between entities that are there. */
export async function addToLinks(
  transaction: GraphTransaction,
  { created, replaced, counts }: LinkAdditions,
): Promise<void> {
  await Promise.all([
    ...[...batches(created)].map((portion) => transaction.run(createLinks, { rows: portion.map(linkRow) })),
    ...[...batches(replaced)].map((portion) => transaction.run(replaceLinks, { rows: portion.map(linkRow) })),
    ...[...batches(counts)].map((rows) => transaction.run(addToCounts, { rows })),
  ])
}
