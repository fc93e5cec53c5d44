import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../client/api/records.ts'
import { claimVerb } from '../../client/state/claim-words.ts'
import { withArticle } from '../../client/state/with-article.ts'

const told = (kind: EntityKind) => (name: string) => withArticle({ kind, name })

describe('a verb', () => {
  const is = (kind: EntityKind) => (name: string) =>
    claimVerb({
      source: { id: '', kind, name, iso2: null },
      type: 'ABOUT',
      modality: 'STATED',
      detail: null,
      action: null,
    })

  test.each(['Talks in Kyiv', 'Discussions in Paris', 'Talks that developed the plan', 'Peace talks'])(
    'behind the event %s stands in the plural',
    (name) => {
      expect(is('EVENT')(name)).toBe('are about')
    },
  )

  test.each(['Paris summit', 'Suez crisis', 'Formation of the coalition', 'Meeting of the envoys', 'Census'])(
    'behind the event %s stands in the singular',
    (name) => {
      expect(is('EVENT')(name)).toBe('is about')
    },
  )

  test('behind a group stands in the plural, and behind a country or a statement in the singular', () => {
    expect(is('GROUP')('Envoys from Kyiv')).toBe('are about')
    for (const name of ['Police (Australia)', 'Men (South Africa)', 'Opposition Supporters (Chile)'])
      expect(is('GROUP')(name)).toBe('are about')
    for (const name of ['Citizen (Australia)', 'Government (Nigeria)', 'Member of Legislative (Govt) (South Korea)'])
      expect(is('GROUP')(name)).toBe('is about')
    expect(is('COUNTRY')('United States')).toBe('is about')
    expect(is('STATEMENT')('“Legitimate targets”')).toBe('is about')
  })
})

describe('a name in a sentence', () => {
  test.each([
    'United States',
    'United Kingdom',
    'United Arab Emirates',
    'Czech Republic',
    'Republic of the Congo',
    'Netherlands',
    'Philippines',
    'Marshall Islands',
  ])('of the country %s has the article', (name) => {
    expect(told('COUNTRY')(name)).toBe(`the ${name}`)
  })

  test.each(['France', 'Ukraine', 'South Sudan', 'Norfolk Island', 'Korea, Republic of', 'Czechia'])(
    'of the country %s has none',
    (name) => {
      expect(told('COUNTRY')(name)).toBe(name)
    },
  )

  test.each([
    'European Union',
    'United Nations',
    'United Nations Security Council',
    'Shanghai Cooperation Organisation',
    'Coalition of the Willing',
    'Council of Europe',
    'Association of Southeast Asian Nations',
    'G7',
  ])('of the organisation %s has the article', (name) => {
    expect(told('ORGANISATION')(name)).toBe(`the ${name}`)
  })

  test.each([
    'NATO',
    'BRICS',
    'Hamas',
    'Congress',
    'Human Rights Watch',
    'Oxford University',
    'Barclays Bank',
    'Ukraine’s Armed Forces',
    "People's Party",
    'The Democratic Party of Japan',
    'Army (Nigeria)',
    'Doctors Without Borders',
  ])('of the organisation %s has none', (name) => {
    expect(told('ORGANISATION')(name)).toBe(name)
  })

  test.each(['Paris summit', 'Suez crisis', 'Munich security conference'])(
    'of the event %s has the article',
    (name) => {
      expect(told('EVENT')(name)).toBe(`the ${name}`)
    },
  )

  test.each(['Talks in Kyiv', 'Weeks of talks', 'Formation of the coalition', 'Tianjin Summit 2025', 'The war'])(
    'of the event %s has none',
    (name) => {
      expect(told('EVENT')(name)).toBe(name)
    },
  )

  test('of a person, a group, a place or anything else has none, whatever it is', () => {
    for (const kind of ['PERSON', 'GROUP', 'PLACE', 'EVENT', 'PLAN', 'STATEMENT'] as const) {
      expect(told(kind)('United Nations Union')).toBe('United Nations Union')
    }
  })
})
