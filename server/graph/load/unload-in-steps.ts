import { addToCounts } from '../commands/count-links.ts'
import { deleteDocuments } from '../commands/documents.ts'
import { claimGraph, raiseVersion } from '../commands/graph-info.ts'
import { deleteDescriptions } from '../commands/imports.ts'
import {
  deleteClaimsBetween,
  deleteSomeImportBatches,
  deleteSomePassages,
  lowerClaimCount,
  markLeaving,
} from '../commands/unload.ts'
import { deleteLinksBetween, linkRow, mergeLinks } from '../commands/write-links.ts'
import type { GraphSteps, GraphTransaction } from '../graph-store.ts'
import { linkIdOf } from '../model/ids.ts'
import type { DocumentId, EntityId } from '../model/records.ts'
import { graphSchema } from '../queries/graph-info.ts'
import { settleEntities } from './settle-entities.ts'
import { sumsBetween } from './settle-links.ts'
import { claimsBetween, leftOver, someDescribed, type TiedPair, tiesOfEntities } from './stored-ties.ts'

const entitiesAtOnce = 500
const pairsAtOnce = 1000

/** Each pair once, in portions of at most so many claims together, unless one pair alone has more. */
function* portions(pairs: readonly TiedPair[], limit: number): Generator<readonly TiedPair[]> {
  const distinct = new Map(pairs.map((pair) => [linkIdOf(pair.near, pair.far), pair]))
  let [portion, claims]: [TiedPair[], number] = [[], 0]
  for (const pair of distinct.values()) {
    if (portion.length > 0 && (claims + pair.claims > limit || portion.length === pairsAtOnce)) {
      yield portion
      ;[portion, claims] = [[], 0]
    }
    portion.push(pair)
    claims += pair.claims
  }
  if (portion.length > 0) yield portion
}

const inOrder = ({ near, far }: TiedPair) =>
  near <= far ? { source: near, target: far } : { source: far, target: near }

const byNear = (pairs: readonly TiedPair[]) =>
  [...Map.groupBy(pairs, ({ near }) => near)].map(([near, own]) => ({ near, fars: own.map(({ far }) => far) }))

/** What is taken off the counts of the ends, when the links of some pairs go. */
function countsTakenOff(removed: readonly TiedPair[], untied: readonly TiedPair[]) {
  const gone = new Set(untied.map(({ near, far }) => linkIdOf(near, far)))
  const ends = removed.flatMap(({ near, far, claims }) =>
    [...new Set([near, far])].map((entity) => ({ entity, claims, links: gone.has(linkIdOf(near, far)) ? 1 : 0 })),
  )
  return [...Map.groupBy(ends, ({ entity }) => entity)].map(([entity, same]): readonly [string, number, number] => [
    entity,
    -same.reduce((sum, { claims }) => sum + claims, 0),
    -same.reduce((sum, { links }) => sum + links, 0),
  ])
}

/** Makes the map right again after claims of these pairs have gone; what others have left is added up anew. */
async function settlePairs(
  transaction: GraphTransaction,
  pairs: readonly TiedPair[],
  removed: readonly TiedPair[],
): Promise<void> {
  const kept = new Map(pairs.map(({ near, far, claims }) => [linkIdOf(near, far), claims]))
  const untied = removed.filter(({ near, far, claims }) => kept.get(linkIdOf(near, far)) === claims)
  const others = removed.filter((pair) => !untied.includes(pair))
  const settled = others.length === 0 ? [] : await sumsBetween(transaction, others.map(inOrder))
  const tied = settled.filter(({ groups }) => groups.length > 0)
  const stillTied = new Set(tied.map(({ source, target }) => linkIdOf(source, target)))
  const allUntied = [...untied, ...others.filter(({ near, far }) => !stillTied.has(linkIdOf(near, far)))]
  await transaction.run(deleteLinksBetween, { rows: byNear(allUntied) })
  if (tied.length > 0) await transaction.run(mergeLinks, { rows: tied.map(linkRow) })
  await transaction.run(addToCounts, { rows: countsTakenOff(removed, allUntied) })
}

/** Takes the document's claims between these pairs out, or as many as the limit allows. Returns whether that was all. */
async function removeClaims(
  transaction: GraphTransaction,
  document: DocumentId,
  pairs: readonly TiedPair[],
  limit: number,
): Promise<boolean> {
  await transaction.run(claimGraph, { schema: graphSchema })
  const rows = byNear(pairs)
  const found = await transaction.read(claimsBetween, { document, rows })
  if (found.length === 0) return true
  const total = found.reduce((sum, { claims }) => sum + claims, 0)
  await transaction.run(deleteClaimsBetween, { document, rows, limit })
  await settlePairs(transaction, pairs, total <= limit ? found : found.map((pair) => ({ ...pair, claims: limit })))
  await transaction.run(lowerClaimCount, { document, claims: Math.min(total, limit) })
  await transaction.run(raiseVersion, {})
  return total <= limit
}

async function removeDescriptions(
  transaction: GraphTransaction,
  document: DocumentId,
  entities: readonly EntityId[],
): Promise<void> {
  await transaction.run(claimGraph, { schema: graphSchema })
  await transaction.run(deleteDescriptions, { document, entities })
  await settleEntities(transaction, entities)
  await transaction.run(raiseVersion, {})
}

async function removeDocument(steps: GraphSteps, document: DocumentId, limit: number): Promise<void> {
  const left = await steps.step(async (transaction) => (await transaction.read(leftOver, { document }))[0])
  for (let done = 0; done < (left?.passages ?? 0); done += limit)
    await steps.step((transaction) => transaction.run(deleteSomePassages, { document, limit }))
  await steps.step(async (transaction) => {
    await transaction.run(claimGraph, { schema: graphSchema })
    await transaction.run(deleteSomeImportBatches, { document, limit: left?.batches ?? 0 })
    await transaction.run(deleteDocuments, { documents: [document] })
    await transaction.run(raiseVersion, {})
  })
}

/**
 * Takes a document out in transactions of at most `limit` claims each, after each of which the map is right. It is marked
 * incomplete meanwhile; when that is broken off, it has only to be done again.
 */
export async function unloadInSteps(steps: GraphSteps, document: DocumentId, limit: number): Promise<void> {
  await steps.step(async (transaction) => {
    await transaction.run(markLeaving, { document })
    await transaction.run(raiseVersion, {})
  })
  const next = () =>
    steps.step(async (transaction) => {
      const entities = await transaction.read(someDescribed, { document, limit: entitiesAtOnce })
      return { entities, ties: await transaction.read(tiesOfEntities, { entities }) }
    })
  for (let { entities, ties } = await next(); entities.length > 0; { entities, ties } = await next()) {
    for (const pairs of portions(ties, limit)) {
      let isAll = false
      while (!isAll) isAll = await steps.step((transaction) => removeClaims(transaction, document, pairs, limit))
    }
    await steps.step((transaction) => removeDescriptions(transaction, document, entities))
  }
  await removeDocument(steps, document, limit)
}
