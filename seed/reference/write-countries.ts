import { writeFile } from 'node:fs/promises'
import countries from 'i18n-iso-countries'
import metadata from 'i18n-iso-countries/package.json' with { type: 'json' }
import { stringify } from 'yaml'
import type { Dossier, DossierEntity } from '../dossier/dossier-shape.ts'
import { countryName, namesIn } from './country-names.ts'

const codes =
  'AE AL AT AU BE BG BR BY CA CN CY CZ DE DK EE EG ES ET FI FR GB GR HR HU ID IE IN IR IS IT JP KG KZ LT LU LV ME MK MT NL NO NZ PK PL PT RO RU SA SE SI SK TJ TR UA US UZ ZA'

/** The languages of these countries, of their neighbours and of the United Nations, as far as the package has them. */
const languages =
  'ar be bg bs ca cs da de el en es et eu fi fr ga gl he hi hr hu hy is it ja ka ko lt lv mk nb nl nn pl pt ro ru sk sl sq sr sv tr uk zh'

/** A name that denies what it names: “Greek Cypriot administration of southern Cyprus”. */
const contested: ReadonlySet<string> = new Set(['Güney Kıbrıs Rum Kesimi'])

function entityOf(code: string): DossierEntity {
  const iso3 = countries.alpha2ToAlpha3(code)
  const name = countryName(code)
  if (iso3 === undefined) throw new TypeError(`i18n-iso-countries does not know ${code}.`)
  const elsewhere = languages.split(' ').flatMap((language) => namesIn(language, code))
  const aliases = new Set(
    [...namesIn('en', code), ...elsewhere].filter((alias) => alias !== name && !contested.has(alias)),
  )
  return { name, aliases: [...aliases], iso2: code, iso3, locator: `ISO 3166-1 alpha-2 ${code}` }
}

/** The reference dossier of countries: what i18n-iso-countries calls them, and their codes. */
export function countriesYaml(): string {
  const dossier: Dossier = {
    document: {
      id: 'document:country-names',
      title: `Names and ISO 3166-1 codes of countries: i18n-iso-countries ${metadata.version}`,
      kind: 'REFERENCE',
      publisher: 'widdix GmbH',
      url: 'https://github.com/michaelwittig/node-i18n-iso-countries',
      completes: true,
    },
    entities: Object.fromEntries(codes.split(' ').map((code) => [`country:${code}`, entityOf(code)])),
  }
  return [
    '# yaml-language-server: $schema=../dossier/dossier.schema.json',
    '# Written by seed/reference/write-countries.ts (npm run generate): change that, not this.',
    stringify(dossier, { lineWidth: 120, flowCollectionPadding: false }),
  ].join('\n')
}

if (import.meta.main) await writeFile(new URL('../dossiers/countries.yaml', import.meta.url), countriesYaml())
