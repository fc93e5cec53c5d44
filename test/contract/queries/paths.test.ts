import { beforeAll, expect, it } from 'vitest'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { sampleClaim, sampleDay, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const document = 'document:hubs'
const spokes = Array.from({ length: 5000 }, (_, index) => `group:${index}`)
const hubs = ['country:AA', 'country:BB']

/** Two countries that are tied to thousands, but to each other only over two entities; one of them by few claims. */
const crowded = sampleLoad(
  sampleDocument(document),
  [...hubs, ...spokes, 'person:go-between', 'person:kin', 'person:hermit'].map((id) => sampleEntity(id, id)),
  {
    claims: [
      ...spokes.map((source, index) =>
        sampleClaim({
          document,
          source,
          target: hubs[index % 2] ?? '',
          type: 'PRAISED',
          date: sampleDay('2031-01-01'),
        }),
      ),
      ...hubs.flatMap((target) =>
        ['a', 'b'].map((key) =>
          sampleClaim({
            document,
            source: 'person:go-between',
            target,
            type: 'URGED',
            date: sampleDay('2032-01-01'),
            key,
          }),
        ),
      ),
      ...hubs.map((target) => sampleClaim({ document, source: 'person:kin', target, type: 'SUPPORTS' })),
      sampleClaim({ document, source: 'person:kin', target: 'person:hermit', type: 'SUPPORTS' }),
    ],
  },
)

describeOnEveryEngine('paths past entities that are tied to thousands', (open) => {
  let ask: Ask

  beforeAll(async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [crowded]))
    ask = await askingOf(store)
  })

  const pathsOf = async (args: string) => {
    const { data, errors } = await ask(`{ paths(${args}) { claimCount entities { id } } }`)
    expect(errors).toEqual([])
    const paths = data?.paths as readonly { claimCount: number; entities: readonly { id: string }[] }[]
    return paths.map(({ claimCount, entities }) => [claimCount, ...entities.map(({ id }) => id)])
  }

  it('finds all, the strongest first', async () => {
    expect(await pathsOf('from: "country:AA", to: "country:BB"')).toEqual([
      [4, 'country:AA', 'person:go-between', 'country:BB'],
      [2, 'country:AA', 'person:kin', 'country:BB'],
    ])
  })

  it('finds one that runs through both', async () => {
    expect(await pathsOf('from: "group:0", to: "group:1", first: 1')).toEqual([
      [6, 'group:0', 'country:AA', 'person:go-between', 'country:BB', 'group:1'],
    ])
  })

  it('finds one that starts far from them', async () => {
    expect(await pathsOf('from: "person:hermit", to: "group:1"')).toEqual([
      [3, 'person:hermit', 'person:kin', 'country:BB', 'group:1'],
    ])
  })

  it('passes only entities of the kinds asked for, between ends of any kind', async () => {
    expect(await pathsOf('from: "country:AA", to: "country:BB", kinds: [PERSON]')).toHaveLength(2)
    expect(await pathsOf('from: "country:AA", to: "country:BB", kinds: [GROUP]')).toEqual([])
    expect(await pathsOf('from: "group:0", to: "group:1", kinds: [PERSON]')).toEqual([])
    expect(await pathsOf('from: "group:0", to: "group:1", kinds: [COUNTRY, PERSON], first: 1')).toEqual([
      [6, 'group:0', 'country:AA', 'person:go-between', 'country:BB', 'group:1'],
    ])
    expect(await pathsOf('from: "group:0", to: "country:AA", kinds: [], maxLength: 2')).toEqual([
      [1, 'group:0', 'country:AA'],
    ])
    const late = 'kinds: [PERSON], filter: {from: "2031-06-01"}'
    expect(await pathsOf(`from: "country:AA", to: "country:BB", ${late}`)).toEqual([
      [4, 'country:AA', 'person:go-between', 'country:BB'],
    ])
  })

  it('counts only the claims of a period, and leaves out the links that have none', async () => {
    expect(await pathsOf('from: "country:AA", to: "country:BB", filter: {from: "2031-06-01"}')).toEqual([
      [4, 'country:AA', 'person:go-between', 'country:BB'],
    ])
    expect(await pathsOf('from: "country:AA", to: "country:BB", filter: {to: "2031-06-01"}')).toEqual([])
  })
})
