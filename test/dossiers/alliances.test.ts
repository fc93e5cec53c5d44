import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDossiers } from '../../seed/read-dossiers.ts'

const pathOf = (name: string): string => join(import.meta.dirname, '../../seed/dossiers', name)
const alliances = (await readDossiers([pathOf('alliances.yaml')])).map(({ load }) => load)
const [names] = await readDossiers([pathOf('countries.yaml')])
const claims = alliances.flatMap((load) => load.claims)
const membersOf = (organisation: string): readonly string[] =>
  claims.filter(({ target }) => target === organisation).map(({ source }) => source.slice('country:'.length))

describe('the dossiers of alliances', () => {
  it('list full members, each once', () => {
    const members = [
      'nato',
      'european-union',
      'g7',
      'brics',
      'shanghai-cooperation-organisation',
      'un-security-council',
    ].map((name) => [name, membersOf(`organisation:${name}`)] as const)
    expect(members.map(([name, listed]) => [name, listed.length, new Set(listed).size])).toEqual([
      ['nato', 32, 32],
      ['european-union', 27, 27],
      ['g7', 7, 7],
      ['brics', 11, 11],
      ['shanghai-cooperation-organisation', 10, 10],
      ['un-security-council', 5, 5],
    ])
  })

  it('rest each on an official document that can be read', () => {
    expect(alliances.map(({ document }) => [document.kind, document.url?.startsWith('https://')])).toEqual(
      alliances.map(() => ['OFFICIAL', true]),
    )
  })

  it('give each membership the day or year from which it lasts, with an open end', () => {
    const strange = claims.filter(
      ({ type, date }) =>
        type !== 'MEMBER_OF' ||
        date === null ||
        !/^\d{4}(-\d\d-\d\d)?\/\.\.$/.test(date.edtf ?? '') ||
        date.latest !== null,
    )
    expect(strange).toEqual([])
  })

  it('date founders and late comers alike', () => {
    const since = (country: string, organisation: string) =>
      claims.find(({ source, target }) => source === country && target === organisation)?.date
    expect([since('country:FR', 'organisation:nato'), since('country:ID', 'organisation:brics')]).toEqual([
      { text: '4 April 1949', edtf: '1949-04-04/..', earliest: '1949-04-04', latest: null },
      { text: '6 January 2025', edtf: '2025-01-06/..', earliest: '2025-01-06', latest: null },
    ])
  })

  it('call each country by one of the names that the reference dossier has for it', () => {
    const known = new Map(names?.load.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
    const entities = alliances.flatMap((load) => load.entities).filter(({ kind }) => kind === 'COUNTRY')
    expect(entities.filter(({ id, name }) => known.get(id)?.includes(name) !== true)).toEqual([])
  })
})
