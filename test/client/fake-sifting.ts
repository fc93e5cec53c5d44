import type { CanvasLink, ClaimFilter, TimeBucket, TimeCount } from '../../client/api/records.ts'
import type { SiftingApi } from '../../client/api/sifting-api.ts'
import type { Answer, Told } from './told.ts'

export const tale = { id: 'document:tale', title: 'A tale' }

const letters: Readonly<Record<TimeBucket, number>> = { YEAR: 4, MONTH: 7, DAY: 10 }

export const passes = (
  { types, modalities, documents, from, to, undated }: ClaimFilter,
  [, type, , modality = 'STATED', day]: Told,
): boolean => {
  const isInPeriod = day === undefined ? undated === true : (from ?? day) <= day && day <= (to ?? day)
  return (
    (types ?? [type]).includes(type) &&
    (modalities ?? [modality]).includes(modality) &&
    (documents ?? [tale.id]).includes(tale.id) &&
    ((from ?? to ?? null) === null || isInPeriod)
  )
}

/** What a server of the claims told answers about those that tie entities; a bucket ends on the day that it starts. */
export function createFakeSifting(
  told: readonly Told[],
  linksOf: (told: readonly Told[]) => readonly CanvasLink[],
  answer: Answer,
): SiftingApi {
  const between = (ids: readonly string[], filter: ClaimFilter) =>
    told.filter((claim) => ids.includes(claim[0]) && ids.includes(claim[2]) && passes(filter, claim))
  return {
    linksPassing: (ids, filter, signal) =>
      answer(['linksPassing', ids.length, filter], signal, () => linksOf(between(ids, filter))),
    timeline: (ids, filter, bucket, signal) =>
      answer(['timeline', ids.length, filter, bucket], signal, () => {
        const starts = Map.groupBy(between(ids, filter), ([, , , , day]) => {
          const start = day === undefined ? null : '0000-01-01'
          return start === null ? null : `${day?.slice(0, letters[bucket])}${start.slice(letters[bucket])}`
        })
        const counts = [...starts].map(
          ([start, claims]): TimeCount => ({ start, end: start, count: claims.length, uncertain: 0 }),
        )
        return counts.toSorted((a, b) => ((a.start ?? '~') < (b.start ?? '~') ? -1 : 1))
      }),
    claimCounts: (ids, filter, signal) =>
      answer(['claimCounts', ids.length, filter], signal, () => {
        const kinds = Map.groupBy(between(ids, filter), ([, type, , modality]) => `${type} ${modality}`)
        return [...kinds.values()].flatMap((claims) =>
          claims.slice(0, 1).map(([, type, , modality = 'STATED']) => ({
            type,
            modality,
            document: tale,
            actions: [],
            count: claims.length,
          })),
        )
      }),
    claimCountsOf: (codes, ids, filter, signal) =>
      answer(['claimCountsOf', codes, ids.length, filter], signal, () => new Map()),
    actionsUnder: (codes, signal) => answer(['actionsUnder', codes], signal, () => []),
  }
}
