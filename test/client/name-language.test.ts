import { expect, test } from 'vitest'
import { languageOfName } from '../../client/state/name-language.ts'

const nameless = { iso2: null }

test.each([
  ['UA', 'Україна', 'Ukrainian'],
  ['UA', 'УКРАЇНА', 'Ukrainian'],
  ['UA', 'Ucrânia', 'Portuguese'],
  ['DE', 'Niemcy', 'Polish'],
  ['DE', 'Deutschland', 'German'],
  ['UA', 'Украіна', 'Belarusian'],
  ['FI', 'Finnland', 'German, Icelandic'],
  ['IT', 'Italia', 'Spanish, Basque …'],
])('tells in which languages %s is called %s', (iso2, name, language) => {
  expect(languageOfName({ iso2 }, name)).toBe(language)
})

test.each([
  ['Володимир Зеленський', 'Cyrillic'],
  ['فولوديمير زيلينسكي', 'Arabic script'],
  ['기시다', 'Korean'],
  ['Vladimir Zelenskij', null],
])('tells the script of %s where the language is not known', (name, script) => {
  expect(languageOfName(nameless, name)).toBe(script)
})

test('falls back to the script where a country is called so in no language that we know', () => {
  expect(languageOfName({ iso2: 'UA' }, 'УРСР')).toBe('Cyrillic')
})
