import { beforeAll, expect, it } from 'vitest'
import { seededRandom } from '../../../seed/generators/seeded-random.ts'
import type { WritableGraphStore } from '../../../server/graph/graph-store.ts'
import { replaceDocuments, unloadDocument } from '../../../server/graph/load/replace-documents.ts'
import type { ClaimRecord, EntityContribution } from '../../../server/graph/model/records.ts'
import { foldName } from '../../../server/graph/model/search-key.ts'
import {
  type SearchConditions,
  search,
  searchConditions,
  searchCount,
  searchPage,
} from '../../../server/graph/queries/search.ts'
import { documentIdOf, sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const syllables = ['an', 'ár', 'bel', 'co', 'Đa', 'é', 'ja', 'ka', 'no', 'ø', 'ра', 'ше', '和', 'x']
const random = seededRandom(3)
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
const name = () => Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(pick([' ', '-', ' ']))

const people = Array.from({ length: 150 }, (_, index) =>
  sampleEntity(`person:p-${index}`, name(), { aliases: index % 3 === 0 ? [name(), name()] : [] }),
)
const claims = Array.from({ length: 90 }, (_, key) =>
  sampleClaim({
    document: 'document:names',
    source: pick(people.slice(0, 40)).id,
    type: 'AGREED_WITH',
    target: pick(people).id,
    key: String(key),
  }),
)
const crowd = Array.from({ length: 1500 }, (_, index) => {
  const kind = index % 5 === 0 ? 'organisation' : 'person'
  const called =
    index % 97 === 0 ? 'Mar' : `${pick(['Mara', 'Marek', 'Marit', 'Oma'])} ${pick(['Marn', 'Marl', 'Quist'])}`
  return sampleEntity(`${kind}:c-${index}`, called, { aliases: index % 50 === 0 ? ['mara', 'Marek Quist'] : [] })
})
const claimsOfCrowd = Array.from({ length: 500 }, (_, key) =>
  sampleClaim({
    document: 'document:crowd',
    source: pick(crowd.slice(0, 300)).id,
    type: 'AGREED_WITH',
    target: pick(crowd.slice(0, 600)).id,
    key: String(key),
  }),
)

/** How well a name matches, worked out without the store; null where it does not. */
function rankOf(names: readonly string[], words: readonly string[]): number | null {
  const keys = names.map((text) => `^${foldName(text)}$`)
  const holds = (text: string) => keys.some((key) => key.includes(text))
  if (!words.every((start) => holds(`^${start}`) || holds(` ${start}`))) return null
  const phrase = words.join(' ')
  if (holds(`^${phrase}$`)) return 0
  if (holds(`^${phrase}`)) return 1
  return holds(` ${phrase}`) ? 2 : 3
}

function expected(entities: readonly EntityContribution[], made: readonly ClaimRecord[], words: readonly string[]) {
  const ends = made.flatMap(({ source, target }) => [...new Set([source, target])])
  const degrees = Map.groupBy(ends, (id) => id)
  return entities
    .flatMap((entity) => {
      const rank = rankOf([entity.name, ...entity.aliases], words)
      return rank === null ? [] : [{ id: entity.id, rank, degree: degrees.get(entity.id)?.length ?? 0 }]
    })
    .toSorted((a, b) => a.rank - b.rank || b.degree - a.degree || (a.id < b.id ? -1 : 1))
}

const questions = Array.from({ length: 60 }, () => {
  const words = foldName(name()).split(' ')
  return words.map((text) => [...text].slice(0, 1 + Math.floor(random() * 4)).join(''))
})

describeOnEveryEngine('A search by words', (open) => {
  let store: WritableGraphStore

  const searched = async (words: readonly string[]) => {
    const conditions = searchConditions(words, null)
    const rows = await store.read(search, searchPage(conditions, [null, null, null], 500))
    expect(await store.read(searchCount, conditions)).toEqual([rows.length])
    return rows.map(({ entity, rank, degree }) => ({ id: entity.id, rank, degree }))
  }

  /** So many pages, one after the other. */
  async function paged(conditions: SearchConditions, pages: number, limit: number) {
    const found: { readonly id: string; readonly rank: number; readonly degree: number }[] = []
    for (let page = 0; page < pages; page++) {
      const last = found.at(-1)
      const after = last === undefined ? ([null, null, null] as const) : ([last.rank, last.degree, last.id] as const)
      const rows = await store.read(search, searchPage(conditions, after, limit))
      found.push(...rows.map(({ entity, rank, degree }) => ({ id: entity.id, rank, degree })))
    }
    return found
  }

  beforeAll(async () => {
    store = await open()
    const load = sampleLoad(sampleDocument('document:names'), people, { claims })
    await store.write((transaction) => replaceDocuments(transaction, [load]))
  })

  it('finds what has words that start so, best first, in any script and with or without accents', async () => {
    for (const words of questions)
      expect({ words, found: await searched(words) }).toEqual({ words, found: expected(people, claims, words) })
  })

  it('follows the names that documents give, take away and bring back', async () => {
    const more = sampleLoad(sampleDocument('document:more', { kind: 'REFERENCE' }), [
      sampleEntity('person:p-0', 'Zebulon Quist', { aliases: ['Quirin of Zwolle'] }),
      sampleEntity('person:p-200', 'Zebulon the Younger'),
    ])
    const before = await searched(['zeb'])
    expect(before).toEqual([])
    await store.write((transaction) => replaceDocuments(transaction, [more]))
    expect((await searched(['zeb'])).map(({ id }) => id).toSorted()).toEqual(['person:p-0', 'person:p-200'])
    expect((await searched(['quir', 'zwo'])).map(({ id }) => id)).toEqual(['person:p-0'])
    await store.write((transaction) => unloadDocument(transaction, documentIdOf('document:more')))
    expect(await searched(['zeb'])).toEqual([])
    expect(await searched(['quir'])).toEqual([])
    const first = people[0]
    expect((await searched(foldName(first?.name ?? '').split(' '))).map(({ id }) => id)).toContain('person:p-0')
  })
  it('finds the best first among very many, page by page', async () => {
    const load = sampleLoad(sampleDocument('document:crowd'), crowd, { claims: claimsOfCrowd })
    await store.write((transaction) => replaceDocuments(transaction, [load]))
    const [all, made] = [
      [...people, ...crowd],
      [...claims, ...claimsOfCrowd],
    ]
    for (const words of [['m'], ['mar'], ['mara'], ['quist'], ['mar', 'q']]) {
      const found = expected(all, made, words)
      expect({ words, found: await paged(searchConditions(words, null), 3, 13) }).toEqual({
        words,
        found: found.slice(0, 39),
      })
      expect(await paged(searchConditions(words, ['ORGANISATION']), 2, 13)).toEqual(
        found.filter(({ id }) => id.startsWith('organisation:')).slice(0, 26),
      )
    }
  })
})
