import countries from 'i18n-iso-countries'
import { entityIdOf } from '../../../server/graph/model/ids.ts'
import { foldName } from '../../../server/graph/model/search-key.ts'
import { countryCodes, countryName, namesIn } from '../../reference/country-names.ts'
import { type ImportedActor, importedActor } from './imported-actor.ts'

/** Codes that CAMEO has in place of those of ISO 3166-1, and others that event data still have. */
const otherCodes: Readonly<Record<string, string>> = {
  IMY: 'IM',
  KOS: 'XK',
  MTN: 'ME',
  PSX: 'PS',
  ROM: 'RO',
  SPM: 'PM',
  TMP: 'TL',
  ZAR: 'CD',
}

/** Countries that are no more, by their codes in ISO 3166-3. */
const formerCountries: Readonly<Record<string, string>> = {
  ANHH: 'Netherlands Antilles',
  CSHH: 'Czechoslovakia',
  CSXX: 'Serbia and Montenegro',
  DDDE: 'German Democratic Republic',
  YUCS: 'Yugoslavia',
}

const formerCodes: Readonly<Record<string, string>> = {
  ANT: 'ANHH',
  CSK: 'CSHH',
  DDR: 'DDDE',
  SCG: 'CSXX',
  YUG: 'YUCS',
}

/** Names in event data that the country names of the package lack. */
const otherNames: Readonly<Record<string, string>> = {
  Burma: 'MM',
  'Democratic Republic of Congo': 'CD',
  'East Timor': 'TL',
  'Falkland Islands (Malvinas)': 'FK',
  'Holy See (Vatican City State)': 'VA',
  Macau: 'MO',
  Macedonia: 'MK',
  'Occupied Palestinian Territory': 'PS',
  'Palestinian Territory, Occupied': 'PS',
  Swaziland: 'SZ',
  'Vatican City': 'VA',
  Zaire: 'CD',
}

function codesByName(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  const add = (name: string, code: string) => byName.set(foldName(name), code)
  for (const code of countryCodes) for (const name of [...namesIn('en', code), countryName(code)]) add(name, code)
  for (const [code, name] of Object.entries(formerCountries)) add(name, code)
  for (const [name, code] of Object.entries(otherNames)) add(name, code)
  // The package gives this name to both countries.
  add('Congo', 'CG')
  return byName
}

const byName = codesByName()

/** The code of the country with this English name, or null. */
export const countryOfName = (name: string): string | null => byName.get(foldName(name)) ?? null

/** The code of the country with this CAMEO code of three letters, or null: a region has none. */
export const countryOfCode = (code: string): string | null =>
  otherCodes[code] ?? formerCodes[code] ?? countries.alpha3ToAlpha2(code) ?? null

export const nameOfCountry = (code: string): string => formerCountries[code] ?? countryName(code)

/** The country with this code, as event data name it. */
export function countryActor(code: string, locator: string): ImportedActor {
  const iso3 = countries.alpha2ToAlpha3(code)
  const facts = formerCountries[code] !== undefined || iso3 === undefined ? {} : { iso2: code, iso3 }
  return importedActor({
    kind: 'COUNTRY',
    name: nameOfCountry(code),
    locator,
    id: entityIdOf('COUNTRY', code),
    facts,
  })
}
