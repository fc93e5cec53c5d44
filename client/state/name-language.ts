import type { NamedEntity } from '../api/records.ts'

/** The languages in which countries are named. */
const languages =
  'ar be bg bs ca cs da de el es et eu fi fr ga gl he hi hr hu hy is it ja ka ko lt lv mk nb nl nn pl pt ro ru sk sl sq sr sv tr uk zh'

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Arabic}/u, 'Arabic script'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Devanagari}/u, 'Devanagari'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Han}/u, 'Chinese characters'],
]

const mostNamed = 2

/** Accents tell languages apart, and stay. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase()

const regionNames = new Map<string, Intl.DisplayNames>()

/** Kept, for each takes its time to make. */
function regionNamesIn(language: string): Intl.DisplayNames {
  const known = regionNames.get(language)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  regionNames.set(language, names)
  return names
}

/** The languages in which a country is called so; none where none of ours does. */
function languagesOf(code: string, name: string): readonly string[] {
  const english = new Intl.DisplayNames(['en'], { type: 'language' })
  return languages
    .split(' ')
    .filter((language) => fold(regionNamesIn(language).of(code) ?? '') === fold(name))
    .flatMap((language) => english.of(language) ?? [])
}

/** The language of a name, or at least its script, as far as they can be told: "Ukrainian", "Cyrillic". */
export function languageOfName({ iso2 }: Pick<NamedEntity, 'iso2'>, name: string): string | null {
  const known = iso2 === null ? [] : languagesOf(iso2, name)
  if (known.length > 0) return known.slice(0, mostNamed).join(', ') + (known.length > mostNamed ? ' …' : '')
  return scripts.find(([script]) => script.test(name))?.[1] ?? null
}
