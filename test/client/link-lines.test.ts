import { describe, expect, test } from 'vitest'
import { addToContent, emptyContent } from '../../client/state/content.ts'
import { linkGroups } from '../../client/state/link-lines.ts'
import { createFakeApi, entityNamed, type Told } from './fake-api.ts'

async function groupsOf(told: readonly Told[]) {
  const ids = [...new Set(told.flatMap(([from, , to]) => [from, to]))]
  const links = await createFakeApi(told).linksAmong(ids, new AbortController().signal)
  return linkGroups(addToContent(emptyContent, { entities: ids.map((id) => entityNamed(id)), links }))
}

const sentences = async (told: readonly Told[]) =>
  (await groupsOf(told)).map(({ entity, lines }) => [entity.name, ...lines.map(({ sentence }) => sentence)])

describe('the list of links', () => {
  test('puts every link under both of its ends, the most tied end first', async () => {
    expect(
      await sentences([
        ['person:johnson', 'URGED', 'country:UA'],
        ['country:RU', 'REJECTED', 'country:UA'],
      ]),
    ).toEqual([
      ['UA', 'Johnson urged UA', 'RU rejected UA'],
      ['johnson', 'Johnson urged UA'],
      ['RU', 'RU rejected UA'],
    ])
  })

  test('reads a link as a sentence in the direction of its claims, planned ones as plans', async () => {
    expect(await sentences([['person:johnson', 'SUPPORTS', 'country:UA', 'PLANNED']])).toEqual([
      ['johnson', 'Johnson is to support UA'],
      ['UA', 'Johnson is to support UA'],
    ])
  })

  test('lists what the claims say where they say several things, or run both ways', async () => {
    const [both] = await groupsOf([
      ['country:UA', 'URGED', 'country:RU'],
      ['country:UA', 'URGED', 'country:RU'],
      ['country:RU', 'REJECTED', 'country:UA'],
    ])
    expect(both?.lines).toEqual([
      {
        id: 'country:RU~country:UA',
        sentence: 'RU and UA: urged (2), rejected',
        claimCount: 3,
        tone: 'neutral',
        firm: true,
      },
    ])
    expect(
      await sentences([
        ['country:UA', 'CRITICISED', 'country:RU'],
        ['country:RU', 'CRITICISED', 'country:UA'],
      ]),
    ).toEqual([
      ['RU', 'RU and UA: criticised (2)'],
      ['UA', 'RU and UA: criticised (2)'],
    ])
  })

  test('tells a link to itself once', async () => {
    expect(await sentences([['plan:force', 'CONFLICTS_WITH', 'plan:force']])).toEqual([
      ['force', 'Force cannot be squared with force'],
    ])
  })

  test('leaves out what is tied to nothing', () => {
    expect(linkGroups(addToContent(emptyContent, { entities: [entityNamed('country:UA')], links: [] }))).toEqual([])
  })
})
