import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DossierClaim } from '../../seed/dossier/dossier-shape.ts'
import { parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { problemLine } from '../../seed/dossier/problem.ts'
import { verifyAgainstText } from '../../seed/dossier/verify-against-text.ts'
import { readEnvironment } from '../../server/environment.ts'

const file = join(import.meta.dirname, '../../seed/dossiers/western-forces-article.yaml')
const {
  parsed: [parsed],
  problems,
} = parseDossiers(readFileSync(file, 'utf8'), file)
if (parsed === undefined) throw new Error(problems.map(problemLine).join('\n'))
const { entities, passages = {}, claims = [] } = parsed.dossier

const isOf =
  (type: DossierClaim['type'], end: 'from' | 'to', id: string) =>
  (claim: DossierClaim): boolean =>
    claim.type === type && claim[end] === id
const sources = (type: DossierClaim['type'], to: string): readonly string[] =>
  claims.filter(isOf(type, 'to', to)).map(({ from }) => from)
const between = (from: string, type: DossierClaim['type'], to: string): DossierClaim => {
  const [claim, ...more] = claims.filter((one) => one.from === from && one.type === type && one.to === to)
  if (claim === undefined || more.length > 0) throw new Error(`${from} ${type} ${to} is not there once`)
  return claim
}
const idsOf = (prefix: string): readonly string[] => Object.keys(entities).filter((id) => id.startsWith(`${prefix}:`))

const { dataFolder } = readEnvironment()

describe.skipIf(dataFolder === null)('against the text (ENTENTE_DATA tells where it lies)', () => {
  it('quotes every excerpt from its place', () => {
    const text = readFileSync(join(dataFolder ?? '', 'source-article.txt'), 'utf8')
    expect(verifyAgainstText(parsed, text).map(problemLine)).toEqual([])
  })
})

describe('who belongs to the coalition', () => {
  it('is told of each of the 35 countries and three organisations, by its own name in the list', () => {
    const members = sources('MEMBER_OF', 'organisation:coalition-of-the-willing')
    expect(members.filter((id) => id.startsWith('country:'))).toHaveLength(35)
    expect(members.filter((id) => !id.startsWith('country:')).toSorted()).toEqual([
      'organisation:european-commission',
      'organisation:european-council',
      'organisation:nato',
    ])
    const words = claims
      .filter((claim) => claim.type === 'MEMBER_OF' && claim.from.startsWith('country:'))
      .map(({ from, passages: names = [] }) => [entities[from]?.name, passages[names.at(-1) ?? '']?.excerpt])
    expect(words.filter(([name, excerpt]) => name !== excerpt)).toEqual([])
  })

  it('is counted in more ways than one, of which only two cannot both be right', () => {
    const counts = sources('COUNTS', 'organisation:coalition-of-the-willing').map((id) => {
      const { value, comparator, basis } = entities[id] ?? {}
      return `${comparator} ${value} ${basis}`
    })
    expect(counts.toSorted()).toEqual([
      'EXACTLY 2 STATED',
      'EXACTLY 3 COUNTED',
      'EXACTLY 35 COUNTED',
      'EXACTLY 35 STATED',
      'MORE_THAN 30 STATED',
    ])
    expect(
      claims.filter(({ type }) => type === 'CONFLICTS_WITH').map(({ from, to, modality }) => [from, to, modality]),
    ).toEqual([
      ['statement:headline-ukraine-seeks', 'statement:kyiv-has-secured', 'DERIVED'],
      ['figure:coalition-two-organisations', 'figure:coalition-three-organisations', 'DERIVED'],
    ])
  })

  it('is not told of groups that only sound alike', () => {
    expect(claims.filter(({ type, from }) => type === 'MEMBER_OF' && from.startsWith('group:'))).toEqual([])
    expect(idsOf('group').filter((id) => /allies|partners|european/.test(id))).toEqual([
      'group:western-partners',
      'group:western-allies',
      'group:allies-26',
      'group:allies-urged',
      'group:european-countries',
    ])
  })
})

describe('who is named', () => {
  it('is four people, with the offices that they hold; a former one is not held', () => {
    expect(idsOf('person')).toEqual([
      'person:vladimir-putin',
      'person:volodymyr-zelensky',
      'person:donald-trump',
      'person:boris-johnson',
    ])
    const offices = claims.filter(({ type }) => type === 'HOLDS_OFFICE' || type === 'HELD_OFFICE')
    expect(offices.map(({ from, type, detail, to }) => [from, type, detail, to].join(' '))).toEqual([
      'person:vladimir-putin HOLDS_OFFICE President country:RU',
      'person:boris-johnson HELD_OFFICE Prime Minister country:GB',
      'person:volodymyr-zelensky HOLDS_OFFICE President country:UA',
      'person:donald-trump HOLDS_OFFICE President country:US',
    ])
  })

  it('is no leader at Tianjin, and no host country', () => {
    expect(sources('PARTICIPATED_IN', 'event:tianjin-summit')).toEqual(['group:tianjin-leaders'])
    expect(claims.filter(({ type }) => type === 'LOCATED_IN')).toEqual([])
    expect(idsOf('place')).toEqual(['place:paris', 'place:kyiv', 'place:tianjin', 'place:abu-dhabi', 'place:europe'])
  })
})

describe('capitals', () => {
  it('stand for governments where they act, and are places where people met', () => {
    expect(between('country:UA', 'AGREED_WITH', 'group:western-partners')).toMatchObject({
      modality: 'REPORTED',
      attributedTo: 'officials briefed on the discussions',
    })
    expect(sources('BELONGS_TO', 'country:RU')).toContain('group:envoys-from-moscow')
    expect(between('event:kyiv-talks', 'HELD_IN', 'place:kyiv').date).toEqual({
      text: 'on January 3rd',
      edtf: 'XXXX-01-03',
    })
  })
})

describe('what follows a breach', () => {
  it('is a deadline, then no hours, then a beginning', () => {
    const phases = idsOf('phase').map((id) => [entities[id]?.order, entities[id]?.timing])
    expect(phases).toEqual([
      [1, { relation: 'WITHIN', hours: 24, since: 'the initial infraction' }],
      [2, undefined],
      [3, { relation: 'AFTER', hours: 72, since: 'the initial breach' }],
    ])
  })

  it('is not a fact yet, and the last step is not the article’s own word', () => {
    const acting = claims.filter(({ type }) => type === 'ACTS_IN')
    expect(acting.map(({ from, modality, attributedTo }) => [from, modality, attributedTo])).toEqual([
      ['group:ukrainian-forces', 'CONDITIONAL', undefined],
      ['group:coalition-forces', 'CONDITIONAL', undefined],
      ['organisation:united-states-military', 'CONDITIONAL', 'officials familiar with the plan'],
    ])
  })

  it('rests on a pledge that only a ceasefire would set off', () => {
    expect(between('group:allies-26', 'PLEDGED', 'pledge:deploy-troops').modality).toBe('CONDITIONAL')
  })
})

describe('meetings', () => {
  it('have the dates that the article gives, with no year added', () => {
    expect(Object.fromEntries(idsOf('event').map((id) => [id, entities[id]?.date ?? null]))).toEqual({
      'event:coalition-formed': { text: 'March 2025', edtf: '2025-03' },
      'event:weeks-of-talks': { text: 'over several weeks' },
      'event:paris-discussions': { text: 'in December', edtf: 'XXXX-12' },
      'event:kyiv-talks': { text: 'on January 3rd', edtf: 'XXXX-01-03' },
      'event:paris-summit': null,
      'event:tianjin-summit': null,
      'event:abu-dhabi-talks': { text: 'this week' },
      'event:envoys-earlier-meeting': null,
      'event:war': null,
    })
  })

  it('in Paris may be one, and “again” implies one that is not told', () => {
    expect(between('event:paris-summit', 'POSSIBLY_SAME_AS', 'event:paris-discussions').modality).toBe('DERIVED')
    expect(between('event:abu-dhabi-talks', 'FOLLOWS', 'event:envoys-earlier-meeting').modality).toBe('DERIVED')
    expect(between('group:envoys-from-moscow', 'PARTICIPATED_IN', 'event:abu-dhabi-talks').modality).toBe('PLANNED')
  })
})

it('takes names in other languages, codes and identifiers from nowhere in the article', () => {
  const coded = Object.entries(entities).filter(([, { iso2, iso3, wikidata }]) => iso2 ?? iso3 ?? wikidata)
  expect(coded).toEqual([])
})

it('keeps names short enough to read on the canvas', () => {
  const long = Object.values(entities).filter(({ name }) => name.length > 40)
  expect(long.map(({ name }) => name)).toEqual([])
})
