import { expect, test } from 'vitest'
import type { EntityCard, ShownEvidence } from '../../client/api/records.ts'
import { sourcesOf } from '../../client/state/sources-of.ts'
import { claimTold, createFakeApi } from './fake-api.ts'
import type { Told } from './told.ts'

const told: readonly Told[] = [
  ['country:al', 'MEMBER_OF', 'organisation:coalition'],
  ['country:fr', 'MEMBER_OF', 'organisation:coalition'],
]

const piece = (document: string, start: number): ShownEvidence => ({
  document: { id: `document:${document}`, title: document, kind: 'ARTICLE', publisher: null, length: null },
  excerpt: 'x',
  start,
  end: start + 1,
  locator: null,
  url: null,
})

async function cardOf(evidence: readonly ShownEvidence[], claimsIn: readonly (readonly ShownEvidence[])[]) {
  const card = await createFakeApi(told).entityCard(
    'organisation:coalition',
    { first: 100, filter: {} },
    new AbortController().signal,
  )
  if (card === null) throw new Error('There is no card')
  const claims = claimsIn.map((pieces, index) => ({ ...claimTold(told[index] ?? ['', 'SAID', '']), evidence: pieces }))
  return { ...card, evidence, page: { claims, totalCount: claims.length, next: null } } satisfies EntityCard
}

test('the documents that speak of an entity are counted by claims, and told where each names it', async () => {
  const card = await cardOf(
    [piece('codes', 1), piece('article', 5)],
    [[piece('article', 1), piece('article', 9)], [piece('article', 3)]],
  )
  expect(sourcesOf(card).map(({ document, claims, named }) => [document.title, claims, named.length])).toEqual([
    ['article', 2, 1],
    ['codes', 0, 1],
  ])
})

test('a document that carries a claim is a source even where it does not name the entity', async () => {
  const card = await cardOf([], [[piece('article', 1)]])
  expect(sourcesOf(card)).toEqual([{ document: piece('article', 1).document, claims: 1, named: [] }])
})
