import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeContributions, type RankedContribution } from '../../../server/graph/load/merge-contributions.ts'
import { documentIdOf, entityIdOf } from '../../support/sample-loads.ts'

const albania = entityIdOf('country:AL')

const said = (document: string, more: Partial<RankedContribution> = {}): RankedContribution => ({
  document: documentIdOf(document),
  documentKind: 'ARTICLE',
  name: 'Albania',
  aliases: [],
  summary: null,
  facts: {},
  ...more,
})

describe('merging what documents say of an entity', () => {
  it('comes to nothing when none describes it', () => {
    expect(mergeContributions(albania, [])).toBeNull()
  })

  it('lets articles name it, and makes other names aliases', () => {
    expect(
      mergeContributions(albania, [
        said('document:wiki', { documentKind: 'REFERENCE', name: 'Republic of Albania', aliases: ['Shqipëria'] }),
        said('document:communique', { documentKind: 'OFFICIAL', name: 'ALBANIA', summary: 'Official.' }),
        said('document:b-article', { name: 'Tirana', aliases: ['Albania'] }),
        said('document:a-article', { name: 'Albania' }),
      ]),
    ).toEqual({
      id: 'country:AL',
      kind: 'COUNTRY',
      name: 'Albania',
      aliases: ['ALBANIA', 'Republic of Albania', 'Shqipëria', 'Tirana'],
      summary: 'Official.',
      facts: {},
    })
  })

  it('never mixes the dates of two documents', () => {
    const merged = mergeContributions(albania, [
      said('document:a', { facts: { dateText: 'January 3' } }),
      said('document:b', {
        facts: { dateText: '3 January 2025', dateEdtf: '2025-01-03', dateEarliest: '2025-01-03', iso2: 'AL' },
      }),
    ])
    expect(merged?.facts).toEqual({ dateText: 'January 3', iso2: 'AL' })
  })

  it('sorts aliases by code point', () => {
    const merged = mergeContributions(albania, [said('document:a', { aliases: ['\u{1F1E6}', '\uFF21', 'b', 'B'] })])
    expect(merged?.aliases).toEqual(['B', 'b', '\uFF21', '\u{1F1E6}'])
  })

  it('does not depend on the order in which they come', () => {
    const contributions = [
      said('document:a', { summary: 'A' }),
      said('document:b', { name: 'Other', facts: { iso2: 'AL' } }),
      said('document:c', { documentKind: 'REFERENCE', name: 'Third', facts: { iso2: 'XX', iso3: 'ALB' } }),
      said('document:d', { documentKind: 'DATA', aliases: ['Fourth'] }),
    ]
    const expected = mergeContributions(albania, contributions)
    fc.assert(
      fc.property(fc.shuffledSubarray(contributions, { minLength: 4 }), (shuffled) => {
        expect(mergeContributions(albania, shuffled)).toEqual(expected)
      }),
    )
  })
})
