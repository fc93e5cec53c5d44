import { describe, expect, test } from 'vitest'
import { addToContent, emptyContent } from '../../client/state/content.ts'
import { linkGroups, sentenceOfLink } from '../../client/state/link-lines.ts'
import { createFakeApi, entityNamed } from './fake-api.ts'
import type { Told } from './told.ts'

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

  test('tells interactions apart by what was done, the most frequent first, and how many others there were', async () => {
    const [link] = await createFakeApi([['country:CN', 'INTERACTED', 'country:JP']]).linksAmong(
      ['country:CN', 'country:JP'],
      new AbortController().signal,
    )
    if (link === undefined) throw new Error('There is no link')
    const done = (counts: Readonly<Record<string, number>>) =>
      Object.entries(counts).map(([code, count]) => ({
        action: { code, quadClass: 'VERBAL_COOPERATION' as const },
        count,
      }))
    const told = (interactions: number, counts: Readonly<Record<string, number>>) => {
      const types = [
        { type: 'INTERACTED' as const, count: interactions },
        { type: 'MEMBER_OF' as const, count: 1 },
      ]
      const full = { ...link, forward: 1, backward: 1, types, actions: done(counts) }
      return sentenceOfLink(full, entityNamed('country:CN'), entityNamed('country:JP'))
    }
    expect(told(1200, { '04': 90, '11': 1010, '02': 70, '13': 30 })).toBe(
      'CN and JP: disapprove (1,010), consult (90), appeal (70), and 2 other things',
    )
    expect(told(5, { '04': 2, '13': 1 })).toBe('CN and JP: interacted with (2), consult (2), member of, threaten')
  })

  test('puts links of as many claims in the order of their words', async () => {
    const [first] = await sentences([
      ['country:UA', 'URGED', 'organisation:nato'],
      ['country:AL', 'MEMBER_OF', 'organisation:nato'],
      ['country:RU', 'REJECTED', 'organisation:nato'],
    ])
    expect(first).toEqual(['nato', 'AL is a member of nato', 'RU rejected nato', 'UA urged nato'])
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
