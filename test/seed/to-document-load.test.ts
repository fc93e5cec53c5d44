import { expect, it } from 'vitest'
import { parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { sample, straitDossier } from './sample.ts'

const loadOf = (text: string) => parseDossiers(text, 'dossier.yaml').parsed[0]!.load

const strait = loadOf(straitDossier)

it('names each passage for its document and its span', () => {
  expect(strait.passages.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['passage:amber-strait@0-70', 0, 70],
    ['passage:amber-strait@102-132', 102, 132],
    ['passage:amber-strait@72-160', 72, 160],
    ['passage:amber-strait@162-231', 162, 231],
  ])
})

it('gives a claim its date, its voice and its evidence', () => {
  expect([strait.claims[0], strait.claims[6]]).toEqual([
    {
      id: 'country:norland~country:sudmark~8c0b140ac3afd4b6',
      type: 'AGREED_WITH',
      source: 'country:norland',
      target: 'country:sudmark',
      document: 'document:amber-strait',
      modality: 'STATED',
      attributedTo: null,
      action: null,
      date: { text: 'March 2031', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
      detail: null,
      passages: ['passage:amber-strait@0-70'],
      locator: null,
      url: null,
    },
    {
      id: 'figure:ships-waiting~place:port-ash~cfe06e6b7d171bcc',
      type: 'COUNTS',
      source: 'figure:ships-waiting',
      target: 'place:port-ash',
      document: 'document:amber-strait',
      modality: 'REPORTED',
      attributedTo: 'harbour officials',
      action: null,
      date: null,
      detail: null,
      passages: ['passage:amber-strait@162-231'],
      locator: null,
      url: null,
    },
  ])
})

it('tells only those facts of an entity that the dossier gives', () => {
  expect(strait.entities.map(({ id, facts }) => [id, facts])).toEqual([
    ['country:norland', {}],
    ['country:sudmark', {}],
    ['plan:amber-strait-open', {}],
    ['person:ada-quill', {}],
    ['group:reporters', {}],
    ['statement:quill-will-not-close-first', { verbatim: 'We will not close it first' }],
    ['place:port-ash', {}],
    ['figure:ships-waiting', { value: 10, comparator: 'MORE_THAN', unit: 'ships', basis: 'STATED' }],
  ])
})

it('flattens dates and timings into facts', () => {
  const edited = straitDossier
    .replace('  plan:amber-strait-open:', '  pledge:amber-strait-open:')
    .replace('plan:amber-strait-open', 'pledge:amber-strait-open')
    .replace('to: plan:amber-strait-open', 'to: pledge:amber-strait-open')
    .replace(
      '    name: Amber Strait kept open',
      '    name: Open\n    date: { text: spring }\n    condition: if Sudmark does',
    )
    .replace('  place:port-ash:', '  phase:port-ash:')
    .replace('to: place:port-ash', 'to: phase:port-ash')
    .replace('name: Port Ash', 'name: Port Ash\n    order: 2\n    timing: { relation: AFTER, hours: 72, since: it }')
  const facts = new Map(loadOf(edited).entities.map((entity) => [entity.id as string, entity.facts]))
  expect([facts.get('pledge:amber-strait-open'), facts.get('phase:port-ash')]).toEqual([
    { dateText: 'spring', condition: 'if Sudmark does' },
    { order: 2, timingRelation: 'AFTER', timingHours: 72, timingSince: 'it' },
  ])
})

it('marks a document that completes others', () => {
  expect(loadOf(sample('norland-names.yaml'))).toEqual({
    document: {
      id: 'document:norland-names',
      title: 'Names of the northern countries',
      kind: 'REFERENCE',
      publisher: null,
      url: null,
      publishedAt: null,
      sha256: null,
      length: null,
    },
    completes: true,
    passages: [],
    entities: [
      {
        id: 'country:norland',
        kind: 'COUNTRY',
        name: 'Norland',
        aliases: ['Nordlandia', 'Норландия'],
        summary: null,
        facts: { iso2: 'NL', iso3: 'NRL', wikidata: 'Q42' },
        passages: [],
        locator: 'row 7',
        url: 'https://example.org/names/7',
      },
    ],
    claims: [],
  })
})
