import { expect, it } from 'vitest'
import { cypher } from '../../server/graph/cypher.ts'
import { decodeLink, linkColumns } from '../../server/graph/decode/link.ts'
import { decodeLinkSums, linkSumColumns } from '../../server/graph/decode/link-groups.ts'
import { number, text } from '../../server/graph/decode/values.ts'
import type { StoreRow, WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments, unloadDocument } from '../../server/graph/load/replace-documents.ts'
import { claimTypes, modalities } from '../../server/graph/model/claim-types.ts'
import type { ClaimRecord, DocumentLoad } from '../../server/graph/model/records.ts'
import {
  documentIdOf,
  sampleClaim,
  sampleDay,
  sampleDocument,
  sampleEntity,
  sampleLoad,
} from '../support/sample-loads.ts'
import { toldOfLink } from '../support/told-of-link.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const actions = [null, '042', '043', '190']
const letters = ['a', 'b', 'c', 'd', 'e', 'f']

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function busyDocument(id: string, seed: number, size: number): DocumentLoad {
  const next = sequence(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!
  const claims = Array.from({ length: size }, (_, index) =>
    sampleClaim({
      document: id,
      source: `group:${pick(letters)}`,
      target: `group:${pick(letters)}`,
      type: pick(claimTypes.slice(0, 4)),
      modality: pick(modalities),
      key: String(index),
      more: { action: pick(actions) },
      ...(next(3) === 0 ? {} : { date: sampleDay(`20${10 + next(20)}-0${1 + next(9)}-15`) }),
    }),
  )
  return sampleLoad(
    sampleDocument(id),
    letters.map((letter) => sampleEntity(`group:${letter}`, `Group ${letter.toUpperCase()}`)),
    { claims },
  )
}

const mostFirst = (words: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(words, (word) => word)]
    .map(([word, same]) => [word, same.length] as const)
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))

const firstDay = (claims: readonly ClaimRecord[]): string | null =>
  claims
    .flatMap(({ date }) => date?.earliest ?? [])
    .sort()
    .at(0) ?? null

const lastDay = (claims: readonly ClaimRecord[]): string | null =>
  claims
    .flatMap(({ date }) => date?.latest ?? [])
    .sort()
    .at(-1) ?? null

function groupsOf(source: string | undefined, claims: readonly ClaimRecord[]): readonly unknown[] {
  const byGroup = Map.groupBy(
    claims,
    ({ document, type, modality, action }) => `${document} ${type} ${modality} ${(action ?? '').slice(0, 2)}`,
  )
  return [...byGroup]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, same]) => {
      const [document, type, modality, root] = group.split(' ')
      const forward = same.filter((claim) => claim.source === source).length
      return {
        document,
        type,
        modality,
        root,
        forward,
        backward: same.length - forward,
        first: firstDay(same),
        last: lastDay(same),
      }
    })
}

/** Each date is a day, so none reaches beyond its month. */
const monthsOf = (claims: readonly ClaimRecord[]): readonly unknown[] =>
  [...Map.groupBy(claims, ({ date }) => date?.earliest?.slice(0, 7) ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, same]) => ({ month, claims: same.length, beyondMonth: 0, beyondYear: 0 }))

/** What the claims add up to, worked out without the store. */
function linksOf(claims: readonly ClaimRecord[]): readonly unknown[] {
  const byPair = Map.groupBy(claims, ({ source, target }) => [source, target].sort().join('~'))
  return [...byPair].sort().map(([id, tied]) => {
    const [source, target] = id.split('~')
    const forward = tied.filter((claim) => claim.source === source).length
    return {
      id,
      source,
      target,
      claimCount: tied.length,
      forward,
      backward: tied.length - forward,
      types: mostFirst(tied.map(({ type }) => type)).map(([type, count]) => ({ type, count })),
      modalities: mostFirst(tied.map(({ modality }) => modality)).map(([modality, count]) => ({ modality, count })),
      roots: mostFirst(tied.flatMap(({ action }) => (action === null ? [] : [action.slice(0, 2)]))).map(
        ([root, count]) => ({ root, count }),
      ),
      first: firstDay(tied),
      last: lastDay(tied),
      groups: groupsOf(source, tied),
      months: monthsOf(tied),
    }
  })
}

function countsOf(claims: readonly ClaimRecord[]): readonly unknown[] {
  return letters.map((letter) => {
    const id = `group:${letter}`
    const touching = claims.filter(({ source, target }) => source === id || target === id)
    const neighbours = new Set(touching.map(({ source, target }) => (source === id ? target : source)))
    return { id, claims: touching.length, neighbours: neighbours.size }
  })
}

const everyLink = {
  name: 'every-link',
  text: cypher`MATCH (:Entity)-[link:LINKED]->(:Entity) 
    RETURN ${linkColumns} AS link, ${linkSumColumns} AS sums, link.id AS id ORDER BY id`,
  decode: (row: StoreRow) => ({ ...toldOfLink(decodeLink(row.link)), ...decodeLinkSums(row.sums) }),
}

const everyCount = {
  name: 'every-count',
  text: cypher`MATCH (entity:Entity)
    RETURN entity.id AS id, entity.claimCount AS claims, entity.neighbourCount AS neighbours ORDER BY id`,
  decode: (row: StoreRow) => ({
    id: text(row.id),
    claims: number(row.claims),
    neighbours: number(row.neighbours),
  }),
}

async function expectToAddUp(store: WritableGraphStore, ...loads: readonly DocumentLoad[]): Promise<void> {
  const claims = loads.flatMap((load) => load.claims)
  expect(await store.read(everyLink, {})).toEqual(linksOf(claims))
  expect(await store.read(everyCount, {})).toEqual(countsOf(claims))
}

describeOnEveryEngine('links', (open) => {
  it('always equal what the claims add up to', async () => {
    const store = await open()
    const [one, other, edited] = [
      busyDocument('document:one', 7, 300),
      busyDocument('document:other', 11, 200),
      busyDocument('document:one', 13, 40),
    ]
    await store.write((transaction) => replaceDocuments(transaction, [one, other]))
    await expectToAddUp(store, one, other)
    await store.write((transaction) => replaceDocuments(transaction, [edited]))
    await expectToAddUp(store, edited, other)
    await store.write((transaction) => unloadDocument(transaction, documentIdOf('document:other')))
    await expectToAddUp(store, edited)
  })

  it('go when the last claim between two entities goes', async () => {
    const store = await open()
    const tied = busyDocument('document:one', 7, 30)
    const untied = sampleLoad(tied.document, tied.entities)
    await store.write((transaction) => replaceDocuments(transaction, [tied]))
    await store.write((transaction) => replaceDocuments(transaction, [untied]))
    await expectToAddUp(store, untied)
  })
})
