import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import countries from 'i18n-iso-countries'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '../../seed/dossier/dossier-shape.ts'
import { checkTogether, parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { readDossiers } from '../../seed/read-dossiers.ts'
import { countriesYaml } from '../../seed/reference/write-countries.ts'
import { openMemoryStore } from '../../server/graph/grafeo/memory-store.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import { type Ask, askingOf } from '../support/ask.ts'
import { sampleDocument, sampleEntity, sampleLoad } from '../support/sample-loads.ts'

const names = ['countries.yaml', 'countries-wikidata.yaml', 'people-organisations-places.yaml'] as const
const pathOf = (name: string): string => join(import.meta.dirname, '../../seed/dossiers', name)
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8')

function dossierOf(name: (typeof names)[number]): Dossier {
  const [parsed] = parseDossiers(textOf(name), name).parsed
  if (parsed === undefined) throw new Error(`${name} is not right.`)
  return parsed.dossier
}

const countryNames = dossierOf('countries.yaml')
const countryItems = dossierOf('countries-wikidata.yaml')
const otherItems = dossierOf('people-organisations-places.yaml')

describe('the reference dossiers', () => {
  it.each(names)('have no problems: %s', (name) => {
    expect(parseDossiers(textOf(name), name).problems).toEqual([])
  })

  it('can be used together', async () => {
    expect(checkTogether(await readDossiers(names.map(pathOf)))).toEqual([])
  })

  it.each([countryNames, countryItems, otherItems])('complete what others bring in: $document.title', (dossier) => {
    const { kind, completes } = dossier.document
    expect({ kind, completes, claims: dossier.claims }).toEqual({
      kind: 'REFERENCE',
      completes: true,
      claims: undefined,
    })
  })
})

describe('the names and codes of countries', () => {
  const entities = Object.entries(countryNames.entities)

  it('are as the script writes them', () => {
    expect(textOf('countries.yaml')).toBe(countriesYaml())
  })

  it('name the version of the package that they are from', () => {
    const installed = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(countryNames.document.title).toContain(` ${installed.dependencies['i18n-iso-countries']}`)
  })

  it.each(entities)('give %s the codes that the package gives it', (id, { iso2 = '', iso3, locator }) => {
    expect({ id, iso3, locator }).toEqual({
      id: `country:${iso2}`,
      iso3: countries.alpha2ToAlpha3(iso2),
      locator: `ISO 3166-1 alpha-2 ${iso2}`,
    })
  })

  it.each(entities)('give %s no name that the package does not hold', (_, { name, aliases = [], iso2 = '' }) => {
    const held = countries.langs().flatMap((language) => countries.getName(iso2, language, { select: 'all' }) ?? [])
    expect(held.map((word) => word.normalize('NFC').trim())).toEqual(expect.arrayContaining([name, ...aliases]))
  })

  it('say each name once', () => {
    const repeated = entities.filter(([, { name, aliases = [] }]) => new Set([name, ...aliases]).size <= aliases.length)
    expect(repeated).toEqual([])
  })
})

describe('the identifiers of Wikidata', () => {
  const entities = [...Object.entries(countryItems.entities), ...Object.entries(otherItems.entities)]

  it('are there for every country that has names', () => {
    expect(Object.keys(countryItems.entities)).toEqual(Object.keys(countryNames.entities))
  })

  it('stand each for one entity', () => {
    expect(new Set(entities.map(([, { wikidata }]) => wikidata)).size).toBe(entities.length)
  })

  it.each(entities)('are where they say: %s', (_, { wikidata, locator, url }) => {
    expect(wikidata).toMatch(/^Q[1-9]\d*$/)
    expect({ locator, url }).toEqual({ locator: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` })
  })
})

describe('a search, with the reference dossiers loaded', () => {
  const found = 'query ($query: String!) { search(query: $query) { nodes { id name } } }'
  const article = sampleLoad(sampleDocument('document:sample-article'), [
    sampleEntity('country:UA', 'Ukraine'),
    sampleEntity('country:FR', 'France'),
    sampleEntity('country:GB', 'United Kingdom'),
    sampleEntity('country:US', 'United States'),
    sampleEntity('country:CZ', 'Czech Republic'),
    sampleEntity('person:volodymyr-zelensky', 'Zelensky'),
    sampleEntity('organisation:nato', 'NATO'),
    sampleEntity('place:kyiv', 'Kyiv'),
  ])
  const store: WritableGraphStore = openMemoryStore()
  let ask: Ask

  beforeAll(async () => {
    await store.prepare()
    const references = (await readDossiers(names.map(pathOf))).map(({ load }) => load)
    await store.write((transaction) => replaceDocuments(transaction, [article, ...references]))
    ask = await askingOf(store)
  })
  afterAll(() => store.close())

  it.each([
    ['Зеленс', 'person:volodymyr-zelensky', 'Zelensky'],
    ['Selenskyj', 'person:volodymyr-zelensky', 'Zelensky'],
    ['Ucraina', 'country:UA', 'Ukraine'],
    ['Ucrania', 'country:UA', 'Ukraine'],
    ['乌克兰', 'country:UA', 'Ukraine'],
    ['Frankreich', 'country:FR', 'France'],
    ['Etats-Unis', 'country:US', 'United States'],
    ['USA', 'country:US', 'United States'],
    ['Britain', 'country:GB', 'United Kingdom'],
    ['Czechia', 'country:CZ', 'Czech Republic'],
    ['NATO', 'organisation:nato', 'NATO'],
    ['OTAN', 'organisation:nato', 'NATO'],
    ['NATO/OTAN', 'organisation:nato', 'NATO'],
    ['Київ', 'place:kyiv', 'Kyiv'],
  ])('finds by “%s” only %s, under the name that the article gives it', async (query, id, name) => {
    expect((await ask(found, { query })).data).toEqual({ search: { nodes: [{ id, name }] } })
  })

  it('does not find what only a reference dossier knows', async () => {
    expect((await ask(found, { query: 'Deutschland' })).data).toEqual({ search: { nodes: [] } })
  })
})
