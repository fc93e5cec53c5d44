import countries from 'i18n-iso-countries'

/** Where the package's first English name is not the one in everyday use. */
const everydayNames: ReadonlyMap<string, string> = new Map([
  ['BN', 'Brunei'],
  ['CI', "Côte d'Ivoire"],
  ['CN', 'China'],
  ['CZ', 'Czechia'],
  ['FK', 'Falkland Islands'],
  ['FM', 'Micronesia'],
  ['GM', 'Gambia'],
  ['IR', 'Iran'],
  ['LA', 'Laos'],
  ['MD', 'Moldova'],
  ['MK', 'North Macedonia'],
  ['PS', 'Palestine'],
  ['RU', 'Russia'],
  ['SY', 'Syria'],
  ['TR', 'Turkey'],
  ['TW', 'Taiwan'],
  ['TZ', 'Tanzania'],
  ['US', 'United States'],
  ['VA', 'Holy See'],
  ['VG', 'British Virgin Islands'],
  ['VI', 'U.S. Virgin Islands'],
])

/** The ISO 3166-1 alpha-2 codes of all countries, and XK. */
export const countryCodes: readonly string[] = Object.keys(countries.getAlpha2Codes())

/** All names of a country in a language, as the package lists them. */
export const namesIn = (language: string, code: string): readonly string[] =>
  (countries.getName(code, language, { select: 'all' }) ?? []).map((name) => name.normalize('NFC').trim())

/** The name of a country that people use in English. Throws TypeError for a code that there is not. */
export function countryName(code: string): string {
  const name = everydayNames.get(code) ?? namesIn('en', code)[0]
  if (name === undefined) throw new TypeError(`i18n-iso-countries does not know ${code}.`)
  return name
}
