import { countsByAction } from './counts-by-action.ts'
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

export function createSiftingApi(request: Request): SiftingApi {
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
      return sumOf<ClaimCount>(
        answers,
        ({ type, modality, document, actions }) => `${type} ${modality} ${document.id} ${actions.join(' ')}`,
        (sum, count, weight) => ({ ...count, count: (sum?.count ?? 0) + weight * count.count }),
      )
    },
    actionsUnder: async (codes, signal) => (await request(ActionsUnderDocument, { codes }, signal)).actions,
  }
}
