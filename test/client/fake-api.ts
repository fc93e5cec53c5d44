import type { EntenteApi } from '../../client/api/entente-api.ts'
import { linkIdOf } from '../../client/api/link-id.ts'
import type { ComparedSide, FoundPath, ToldLink } from '../../client/api/path-records.ts'
import type { CanvasEntity, CanvasLink, ClaimFilter, Period, ShownClaim } from '../../client/api/records.ts'
import { isEntityId, kindOfId } from '../../server/graph/model/ids.ts'
import { createFakeSifting, passes } from './fake-sifting.ts'
import type { Told } from './told.ts'

const kindOf = (id: string) => {
  if (!isEntityId(id)) throw new TypeError(`${id} is not an id`)
  return kindOfId(id)
}

export const entityNamed = (id: string, neighbours = 0): CanvasEntity => ({
  id,
  kind: kindOf(id),
  name: id.split(':')[1] ?? id,
  iso2: null,
  neighbours,
  date: null,
  earliest: null,
  order: null,
  value: null,
  comparator: null,
})

export const claimTold = ([from, type, to, modality = 'STATED', day]: Told): ShownClaim => ({
  id: `${from}~${to}~${type}`,
  type,
  modality,
  attributedTo: null,
  detail: null,
  action: null,
  date: day ?? null,
  source: entityNamed(from),
  target: entityNamed(to),
  evidence: [],
})

function tally<Key extends string, Value extends string>(key: Key, values: readonly Value[]) {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ [key]: value, count }) as { [K in Key]: Value } & { count: number })
}

function linksOf(told: readonly Told[]): readonly CanvasLink[] {
  const pairs = Map.groupBy(told, ([from, , to]) => linkIdOf(from, to))
  return [...pairs].map(([id, claims]) => {
    const [source = '', target = ''] = id.split('~')
    const forward = claims.filter(([from]) => from === source).length
    return {
      id,
      source,
      target,
      claimCount: claims.length,
      forward,
      backward: claims.length - forward,
      types: tally(
        'type',
        claims.map(([, type]) => type),
      ),
      modalities: tally(
        'modality',
        claims.map(([, , , modality = 'STATED']) => modality),
      ),
      actions: [],
    }
  })
}

function pageOf<Row>(rows: readonly Row[], first: number, after: string | null) {
  const from = after === null ? 0 : Number(after)
  const next = from + first < rows.length ? String(from + first) : null
  return { rows: rows.slice(from, from + first), next }
}

export interface FakeApi extends EntenteApi {
  /** Names and arguments of what was asked, signals left out. */
  readonly asked: (readonly unknown[])[]
  /** Fails the next question with this. */
  failNext(error: unknown): void
  /** Holds back answers until the returned function is called. */
  hold(): () => void
}

/** A server of a graph that is told claim by claim; neighbours come in the order of the claims, newest first the other way round. */
export function createFakeApi(told: readonly Told[], overviewIds: readonly string[] = []): FakeApi {
  const links = linksOf(told)
  const claims = told.map(claimTold)
  const neighboursOf = (id: string): readonly string[] =>
    links
      .filter(({ source, target }) => source === id || target === id)
      .map((l) => (l.source === id ? l.target : l.source))
  const neighboursIn = (period: Period | null, id: string) =>
    neighboursOf(id).flatMap((other) => {
      const between = told.filter(([from, , to]) => linkIdOf(from, to) === linkIdOf(id, other))
      const claims = period === null ? between : between.filter((claim) => passes(period, claim))
      return claims.length > 0 ? [{ other, claims }] : []
    })
  const entity = (id: string) => entityNamed(id, neighboursOf(id).length)
  const among = (ids: ReadonlySet<string>) => links.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const asked: (readonly unknown[])[] = []
  let failure: { readonly error: unknown } | null = null
  let gate: Promise<void> = Promise.resolve()

  async function answer<Value>(question: readonly unknown[], signal: AbortSignal, value: () => Value): Promise<Value> {
    asked.push(question)
    const failing = failure
    failure = null
    await gate
    signal.throwIfAborted()
    if (failing !== null) throw failing.error
    return value()
  }
  const claimPage = (of: readonly ShownClaim[], first: number, after: string | null) => {
    const { rows, next } = pageOf(of, first, after)
    return { claims: rows, totalCount: of.length, next }
  }
  const passing = (filter: ClaimFilter) => told.filter((claim) => passes(filter, claim)).map(claimTold)
  const claimsOf = (id: string, filter: ClaimFilter = {}) =>
    passing(filter).filter(({ source, target }) => source.id === id || target.id === id)
  const toldLink = (link: CanvasLink): ToldLink => ({ ...link, claims: claimsOfLink(link.id) })
  const pathAlong = (ids: readonly string[]): FoundPath => {
    const along = ids.slice(1).map((id, index) => linkIdOf(ids[index] ?? id, id))
    const told = links.filter(({ id }) => along.includes(id)).map(toldLink)
    const inOrder = told.toSorted((a, b) => along.indexOf(a.id) - along.indexOf(b.id))
    return { entities: ids.map(entity), links: inOrder, claimCount: inOrder.flatMap(({ claims }) => claims).length }
  }
  const claimsOfLink = (id: string, filter: ClaimFilter = {}) =>
    passing(filter).filter(({ source, target }) => linkIdOf(source.id, target.id) === id)

  return {
    asked,
    failNext(error) {
      failure = { error }
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return () => {
        gate = Promise.resolve()
        resolve()
      }
    },
    overview: (first, signal) =>
      answer(['overview', first], signal, () => ({
        entities: overviewIds.map(entity),
        links: among(new Set(overviewIds)),
        totals: [],
      })),
    search: (query, first, signal) =>
      answer(['search', query], signal, () => {
        const ids = [...new Set(told.flatMap(([from, , to]) => [from, to]))]
        const found = ids.filter((id) => id.split(':')[1]?.startsWith(query))
        const results = found.slice(0, first).map((id) => ({ entity: entity(id), matched: id, summary: null }))
        return { results, totalCount: found.length }
      }),
    neighbours: (id, { kinds, types, period, order }, { first, after }, signal) =>
      answer(['neighbours', id, first, after], signal, () => {
        const tied = neighboursIn(period, id).flatMap(({ other, claims }) => {
          const chosen = claims.filter(([, type]) => types === null || types.includes(type))
          return chosen.length > 0 && (kinds === null || kinds.includes(kindOf(other))) ? [{ other, chosen }] : []
        })
        const { rows, next } = pageOf(order === 'NEWEST' ? tied.toReversed() : tied, first, after)
        const from = after === null ? 0 : Number(after)
        return {
          neighbours: rows.map(({ other }, index) => ({
            entity: entity(other),
            // In the order told, as the server would give them by strength or date.
            claims: 1000 - told.findIndex((claim) => claim.includes(other)),
            last: String(told.findIndex((claim) => claim.includes(other))).padStart(4, '0'),
            cursor: String(from + index + 1),
          })),
          hasMore: next !== null,
        }
      }),
    neighbourCounts: (id, period, signal) =>
      answer(['neighbourCounts', id, period], signal, () => {
        const tied = neighboursIn(period, id)
        const ofGroup = Map.groupBy(
          tied.flatMap(({ other, claims }) => claims.map(([, type]) => ({ other, type, kind: kindOf(other) }))),
          ({ kind, type }) => `${kind} ${type}`,
        )
        const groups = [...ofGroup.values()].flatMap((ties) =>
          ties.slice(0, 1).map(({ kind, type }) => ({
            kind,
            type,
            neighbours: new Set(ties.map(({ other }) => other)).size,
            claims: ties.length,
          })),
        )
        return { groups, neighbours: tied.length, claims: tied.flatMap(({ claims }) => claims).length }
      }),
    entities: (ids, signal) =>
      answer(['entities', ids.length], signal, () => ids.filter((id) => neighboursOf(id).length > 0).map(entity)),
    totals: (signal) => answer(['totals'], signal, () => []),
    exportedEntities: (ids, signal) =>
      answer(['exportedEntities', ids.length], signal, () =>
        ids.map((id) => ({ ...entityNamed(id), aliases: [], summary: null, evidence: [] })),
      ),
    exportedClaims: ({ between, first, after }, signal) =>
      answer(['exportedClaims', between.length, after], signal, () => {
        const ends = new Set(between)
        const found = claims.filter(({ source, target }) => ends.has(source.id) && ends.has(target.id))
        const exported = found.map((claim) => ({ ...claim, date: null, evidence: [] }))
        const { rows, next } = pageOf(exported, first, after)
        return { claims: rows, totalCount: found.length, next }
      }),
    linksAmong: (ids, signal) => answer(['linksAmong', ids.length], signal, () => among(new Set(ids))),
    entityCard: (id, { first, filter }, signal) =>
      answer(['entityCard', id], signal, () =>
        neighboursOf(id).length === 0
          ? null
          : {
              entity: entity(id),
              aliases: [],
              summary: null,
              evidence: [],
              claimTotal: claimsOf(id).length,
              byKind: [],
              byType: [],
              groups: [],
              page: claimPage(claimsOf(id, filter), first, null),
              contradictions: [],
              iso3: null,
              wikidata: null,
              date: null,
              condition: null,
              timing: null,
              verbatim: null,
              medium: null,
              unit: null,
              basis: null,
            },
      ),
    linkCard: (id, { first, filter }, signal) =>
      answer(['linkCard', id], signal, () => {
        const [source = '', target = ''] = id.split('~')
        const claimTotal = claimsOfLink(id).length
        const page = claimPage(claimsOfLink(id, filter), first, null)
        return claimTotal === 0 ? null : { id, claimTotal, source: entity(source), target: entity(target), page }
      }),
    ...createFakeSifting(told, linksOf, answer),
    comparison: ({ first, second, filter, kinds, ways }, signal) =>
      answer(['comparison', first, second], signal, () => {
        const othersOf = (id: string) =>
          neighboursOf(id).filter(
            (other) =>
              ![first, second].includes(other) &&
              (kinds ?? [kindOf(other)]).includes(kindOf(other)) &&
              claimsOfLink(linkIdOf(id, other), filter).length > 0,
          )
        const sideOf = (id: string): ComparedSide => ({
          entity: entity(id),
          neighbours: othersOf(id).map((other) => ({ entity: entity(other), types: [] })),
          others: othersOf(id).length,
          statements: [],
          statementTotal: 0,
        })
        if ([first, second].some((id) => neighboursOf(id).length === 0)) return null
        const middles = othersOf(first).filter((id) => othersOf(second).includes(id))
        const all = claimsOfLink(linkIdOf(first, second))
        const passing = linksOf(told.filter((claim) => passes(filter, claim)))
        const link = passing.find(({ id }) => id === linkIdOf(first, second))
        return {
          first: sideOf(first),
          second: sideOf(second),
          link: link === undefined ? null : toldLink(link),
          hiddenClaims: all.length - (link?.claimCount ?? 0),
          ways: middles.slice(0, ways).map((middle) => pathAlong([first, middle, second])),
          isCut: middles.length >= ways,
        }
      }),
    paths: ({ from, to, filter, kinds, maxLength, first }, signal) =>
      answer(['paths', from, to, maxLength], signal, () => {
        const tied = (a: string, b: string) => claimsOfLink(linkIdOf(a, b), filter).length > 0
        const mayPass = (id: string) => id === to || (kinds ?? [kindOf(id)]).includes(kindOf(id))
        let ways: readonly (readonly string[])[] = [[from]]
        const found: (readonly string[])[] = []
        for (let length = 0; length < maxLength; length += 1) {
          ways = ways.flatMap((way) =>
            neighboursOf(way.at(-1) ?? '')
              .filter((id) => !way.includes(id) && tied(way.at(-1) ?? '', id) && mayPass(id))
              .map((id) => [...way, id]),
          )
          found.push(...ways.filter((way) => way.at(-1) === to))
          ways = ways.filter((way) => way.at(-1) !== to)
        }
        return found.slice(0, first).map(pathAlong)
      }),
    moreEntityClaims: (id, { first, after, filter }, signal) =>
      answer(['moreEntityClaims', id, after], signal, () => claimPage(claimsOf(id, filter), first, after)),
    moreLinkClaims: (id, { first, after, filter }, signal) =>
      answer(['moreLinkClaims', id, after], signal, () => claimPage(claimsOfLink(id, filter), first, after)),
  }
}
