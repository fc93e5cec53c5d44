import { batchesOf } from './batches.ts'
import { countsByAction } from './counts-by-action.ts'
import { countsOfActions, filtersByAction, partOf } from './counts-of-actions.ts'
import { decodeLink } from './decode.ts'
import {
  ActionsUnderDocument,
  ClaimCountsBetweenDocument,
  LinksPassingDocument,
  TimelineBetweenDocument,
} from './generated/operations.ts'
import { type Part, partsOfPairs } from './parts-of-pairs.ts'
import type { ActionName, CanvasLink, ClaimCount, ClaimFilter, TimeBucket, TimeCount } from './records.ts'
import type { Request } from './request.ts'

/** What the page asks about the claims that tie the given entities to one another, however many they are. */
export interface SiftingApi {
  /** The links with only the claims that pass; those with none are left out. */
  linksPassing(ids: readonly string[], filter: ClaimFilter, signal: AbortSignal): Promise<readonly CanvasLink[]>
  /** Oldest first; what has no date last. */
  timeline(
    ids: readonly string[],
    filter: ClaimFilter,
    bucket: TimeBucket,
    signal: AbortSignal,
  ): Promise<readonly TimeCount[]>
  /** Told apart by the roots of their actions. */
  claimCounts(ids: readonly string[], filter: ClaimFilter, signal: AbortSignal): Promise<readonly ClaimCount[]>
  /** The claims of each of these actions by itself, by its code, not told apart further. */
  claimCountsOf(
    codes: readonly string[],
    ids: readonly string[],
    filter: ClaimFilter,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly ClaimCount[]>>
  /** The actions with these codes and those under them, each before those under it. */
  actionsUnder(codes: readonly string[], signal: AbortSignal): Promise<readonly ActionName[]>
}

/** Sums what each part counted under the same key; what comes to nothing is left out. */
function sumOf<Count extends { readonly count: number }>(
  answers: readonly (readonly [Part, readonly Count[]])[],
  keyOf: (count: Count) => string,
  add: (sum: Count | undefined, count: Count, weight: number) => Count,
): readonly Count[] {
  const sums = new Map<string, Count>()
  for (const [{ weight }, counts] of answers) {
    for (const count of counts) sums.set(keyOf(count), add(sums.get(keyOf(count)), count, weight))
  }
  return [...sums.values()].filter(({ count }) => count > 0)
}

const byStart = (a: TimeCount, b: TimeCount): number =>
  a.start === null ? 1 : b.start === null || a.start < b.start ? -1 : 1

const sumOfClaims = (answers: readonly (readonly [Part, readonly ClaimCount[]])[]): readonly ClaimCount[] =>
  sumOf<ClaimCount>(
    answers,
    ({ type, modality, document, actions }) => `${type} ${modality} ${document.id} ${actions.join(' ')}`,
    (sum, count, weight) => ({ ...count, count: (sum?.count ?? 0) + weight * count.count }),
  )

/** So many are counted in one request at most: of a busy graph, each may take the server a while. */
const mostActions = 25

export function createSiftingApi(request: Request): SiftingApi {
  /** What actions are called, by the root that they are under: it never changes. */
  const names = new Map<string, readonly ActionName[]>()
  const askEach = <Answer>(
    ids: readonly string[],
    ask: (part: readonly string[]) => Promise<Answer>,
  ): Promise<readonly (readonly [Part, Answer])[]> =>
    Promise.all(partsOfPairs(ids).map(async (part) => [part, await ask(part.ids)] as const))

  return {
    async linksPassing(ids, filter, signal) {
      const pairs = partsOfPairs(ids).filter(({ weight }) => weight > 0)
      const answers = await Promise.all(
        pairs.map((part) => request(LinksPassingDocument, { ids: part.ids, filter }, signal)),
      )
      const links = new Map(answers.flatMap((answer) => answer.links).map((link) => [link.id, decodeLink(link)]))
      return [...links.values()]
    },
    async timeline(ids, filter, bucket, signal) {
      const answers = await askEach(
        ids,
        async (part) => (await request(TimelineBetweenDocument, { ids: part, filter, bucket }, signal)).timeline,
      )
      const sum = sumOf<TimeCount>(
        answers,
        ({ start }) => start ?? '',
        (sum, count, weight) => ({
          ...count,
          count: (sum?.count ?? 0) + weight * count.count,
          uncertain: (sum?.uncertain ?? 0) + weight * count.uncertain,
        }),
      )
      return sum.toSorted(byStart)
    },
    async claimCounts(ids, filter, signal) {
      const answers = await askEach(ids, async (part) =>
        (await request(ClaimCountsBetweenDocument, { ids: part, filter }, signal)).claimCounts.flatMap(countsByAction),
      )
      return sumOfClaims(answers)
    },
    async claimCountsOf(codes, ids, filter, signal) {
      const found = new Map<string, readonly ClaimCount[]>()
      for (const some of batchesOf(codes, mostActions)) {
        const answers = await askEach(ids, (part) =>
          request(countsOfActions(some), { ids: part, ...filtersByAction(some, filter) }, signal),
        )
        for (const code of some) {
          const counts = answers.map(
            ([part, answer]) =>
              [part, (answer[partOf(code)] ?? []).map((count) => ({ ...count, actions: [] }))] as const,
          )
          found.set(code, sumOfClaims(counts))
        }
      }
      return found
    },
    async actionsUnder(codes, signal) {
      const unknown = codes.filter((code) => !names.has(code))
      if (unknown.length > 0) {
        const { actions } = await request(ActionsUnderDocument, { codes: unknown }, signal)
        for (const code of unknown) {
          names.set(
            code,
            actions.filter((action) => action.code.startsWith(code)),
          )
        }
      }
      return codes.flatMap((code) => names.get(code) ?? [])
    },
  }
}
