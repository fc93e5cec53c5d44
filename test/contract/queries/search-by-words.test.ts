import { beforeAll, expect, it } from 'vitest'
import { seededRandom } from '../../../seed/generators/seeded-random.ts'
import type { WritableGraphStore } from '../../../server/graph/graph-store.ts'
import { replaceDocuments, unloadDocument } from '../../../server/graph/load/replace-documents.ts'
import type { EntityContribution } from '../../../server/graph/model/records.ts'
import { foldName } from '../../../server/graph/model/search-key.ts'
import { search, searchConditions, searchCount } from '../../../server/graph/queries/search.ts'
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
const degreeOf = (id: string) => claims.filter(({ source, target }) => source === id || target === id).length

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

const expected = (entities: readonly EntityContribution[], words: readonly string[]) =>
  entities
    .flatMap((entity) => {
      const rank = rankOf([entity.name, ...entity.aliases], words)
      return rank === null ? [] : [{ id: entity.id, rank, degree: degreeOf(entity.id) }]
    })
    .toSorted((a, b) => a.rank - b.rank || b.degree - a.degree || (a.id < b.id ? -1 : 1))

const questions = Array.from({ length: 60 }, () => {
  const words = foldName(name()).split(' ')
  return words.map((text) => [...text].slice(0, 1 + Math.floor(random() * 4)).join(''))
})

describeOnEveryEngine('A search by words', (open) => {
  let store: WritableGraphStore

  const searched = async (words: readonly string[]) => {
    const page = { ...searchConditions(words, null), afterRank: null, afterDegree: null, afterId: null, limit: 500 }
    const rows = await store.read(search, page)
    expect(await store.read(searchCount, searchConditions(words, null))).toEqual([rows.length])
    return rows.map(({ entity, rank, degree }) => ({ id: entity.id, rank, degree }))
  }

  beforeAll(async () => {
    store = await open()
    const load = sampleLoad(sampleDocument('document:names'), people, { claims })
    await store.write((transaction) => replaceDocuments(transaction, [load]))
  })

  it('finds what has words that start so, best first, in any script and with or without accents', async () => {
    for (const words of questions)
      expect({ words, found: await searched(words) }).toEqual({ words, found: expected(people, words) })
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
})
