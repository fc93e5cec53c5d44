import type { ClaimType, Modality } from '../../server/graph/model/claim-types.ts'
import { claimIdOf, isDocumentId, isEntityId, kindOfId, passageIdOf } from '../../server/graph/model/ids.ts'
import type {
  ClaimRecord,
  DocumentId,
  DocumentLoad,
  DocumentRecord,
  EntityContribution,
  EntityFacts,
  EntityId,
  FuzzyDate,
  PassageId,
} from '../../server/graph/model/records.ts'

function entityId(text: string): EntityId {
  if (!isEntityId(text)) throw new TypeError(`${text} is no id of an entity`)
  return text
}

function documentId(text: string): DocumentId {
  if (!isDocumentId(text)) throw new TypeError(`${text} is no id of a document`)
  return text
}

const gazette = documentId('document:gazette')
const almanac = documentId('document:almanac')
const registry = documentId('document:registry')

const words = [
  'The League of Two comprises Arcadia and Borduria.',
  'President Zoé Kálmán told Borduria: "Keep the bridge open".',
  'Envoys met in Port Élan on 3 March 2031, and again in April.',
  'After a breach, Borduria warns within 24 hours; Arcadia acts 72 hours after the breach.',
  'The League has over 3 members; the list names 2.',
]
const text = words.join(' ')

const passage = (sentence: number): PassageId => {
  const excerpt = words[sentence] ?? ''
  const start = text.indexOf(excerpt)
  return passageIdOf(gazette, start, start + excerpt.length)
}

const passages = words.map((excerpt, sentence) => {
  const start = text.indexOf(excerpt)
  return { id: passage(sentence), document: gazette, start, end: start + excerpt.length, excerpt }
})

const entity = (
  id: string,
  name: string,
  sentences: readonly number[],
  facts: EntityFacts = {},
  aliases: readonly string[] = [],
): EntityContribution => ({
  id: entityId(id),
  kind: kindOfId(entityId(id)),
  name,
  aliases,
  summary: null,
  facts,
  passages: sentences.map(passage),
  locator: null,
  url: null,
})

interface ClaimDetails {
  readonly modality?: Modality
  readonly date?: FuzzyDate
  readonly detail?: string
  readonly attributedTo?: string
  readonly key?: string
}

function claim(
  source: string,
  type: ClaimType,
  target: string,
  sentences: readonly number[],
  { modality = 'STATED', date, detail, attributedTo, key = '' }: ClaimDetails = {},
): ClaimRecord {
  const ends = { source: entityId(source), target: entityId(target), document: gazette, type }
  return {
    ...ends,
    id: claimIdOf({ ...ends, modality, date: date?.edtf ?? null, key }),
    type,
    modality,
    attributedTo: attributedTo ?? null,
    action: null,
    date: date ?? null,
    detail: detail ?? null,
    passages: sentences.map(passage),
    locator: null,
    url: null,
  }
}

const day = (edtf: string): FuzzyDate => ({ text: edtf, edtf, earliest: edtf, latest: edtf })
const april: FuzzyDate = { text: 'April', edtf: '2031-04', earliest: '2031-04-01', latest: '2031-04-30' }
const thirdOfMarch: FuzzyDate = { text: '3 March', edtf: 'XXXX-03-03', earliest: null, latest: null }

const gazetteDocument: DocumentRecord = {
  id: gazette,
  title: 'The Gazette on the League of Two',
  kind: 'ARTICLE',
  publisher: null,
  url: null,
  publishedAt: null,
  sha256: 'a'.repeat(64),
  length: text.length,
}

const almanacDocument: DocumentRecord = {
  id: almanac,
  title: 'Almanac of invented countries',
  kind: 'REFERENCE',
  publisher: 'The Almanac Press',
  url: 'https://almanac.example/',
  publishedAt: { text: '2030', edtf: '2030', earliest: '2030-01-01', latest: '2030-12-31' },
  sha256: null,
  length: null,
}

const registryDocument: DocumentRecord = {
  id: registry,
  title: 'Registry of events',
  kind: 'DATA',
  publisher: null,
  url: 'https://gazette.example/',
  publishedAt: null,
  sha256: null,
  length: null,
}

const listed = (id: string, name: string): EntityContribution => ({ ...entity(id, name, []), locator: name })

function interaction(source: string, target: string, action: string, row: number): ClaimRecord {
  const ends = { source: entityId(source), target: entityId(target), document: registry, type: 'INTERACTED' as const }
  const date = day(`2032-01-0${row}`)
  return {
    ...ends,
    id: claimIdOf({ ...ends, modality: 'REPORTED', date: date.edtf, key: String(row) }),
    modality: 'REPORTED',
    attributedTo: 'The Daily Borduria',
    action,
    date,
    detail: null,
    passages: [],
    locator: `row ${row}`,
    url: `https://gazette.example/${row}`,
  }
}

/** A small invented graph that has every kind of entity, claims with and without dates, and three documents. */
export const inventedDocuments: readonly DocumentLoad[] = [
  {
    document: gazetteDocument,
    completes: false,
    passages,
    entities: [
      entity('country:XA', 'Arcadia', [0, 3]),
      entity('country:XB', 'Borduria', [0, 1]),
      entity('organisation:league', 'League of Two', [0], {}, ['the League']),
      entity('person:zoe-kalman', 'Zoé Kálmán', [1], {}, ['Kálmán']),
      entity('group:envoys', 'Envoys', [2]),
      entity('place:port-elan', 'Port Élan', [2]),
      entity('event:first-talks', 'First talks in Port Élan', [2], {
        dateText: '3 March 2031',
        dateEdtf: '2031-03-03',
        dateEarliest: '2031-03-03',
        dateLatest: '2031-03-03',
      }),
      entity('event:second-talks', 'Second talks', [2], {
        dateText: 'April',
        dateEdtf: '2031-04',
        dateEarliest: '2031-04-01',
        dateLatest: '2031-04-30',
      }),
      entity('plan:response', 'Response to a breach', [3]),
      entity('phase:response-second', 'Action', [3], {
        order: 2,
        condition: 'The breach goes on.',
        timingRelation: 'AFTER',
        timingHours: 72,
        timingSince: 'the breach',
      }),
      entity('phase:response-first', 'Warning', [3], {
        order: 1,
        timingRelation: 'WITHIN',
        timingHours: 24,
        timingSince: 'the breach',
      }),
      entity('pledge:open-bridge', 'Keep the bridge open', [1], { condition: 'Peace.' }),
      entity('statement:bridge', 'Keep the bridge open', [1], { verbatim: 'Keep the bridge open', medium: 'a speech' }),
      entity('figure:over-3', 'Over 3 members', [4], {
        value: 3,
        comparator: 'MORE_THAN',
        unit: 'members',
        basis: 'STATED',
      }),
      entity('figure:2-named', '2 members named', [4], {
        value: 2,
        comparator: 'EXACTLY',
        unit: 'members',
        basis: 'COUNTED',
      }),
    ],
    claims: [
      claim('country:XA', 'MEMBER_OF', 'organisation:league', [0]),
      claim('country:XB', 'MEMBER_OF', 'organisation:league', [0, 4]),
      claim('person:zoe-kalman', 'HOLDS_OFFICE', 'country:XA', [1], { detail: 'President' }),
      claim('person:zoe-kalman', 'HELD_OFFICE', 'organisation:league', [1], { detail: 'Secretary-General' }),
      claim('person:zoe-kalman', 'SAID', 'statement:bridge', [1]),
      claim('statement:bridge', 'ADDRESSED_TO', 'country:XB', [1]),
      claim('statement:bridge', 'ABOUT', 'pledge:open-bridge', [1]),
      claim('person:zoe-kalman', 'URGED', 'country:XB', [1], { modality: 'REPORTED', attributedTo: 'reportedly' }),
      claim('country:XB', 'PLEDGED', 'pledge:open-bridge', [1], { modality: 'CONDITIONAL', date: thirdOfMarch }),
      claim('group:envoys', 'PARTICIPATED_IN', 'event:first-talks', [2], { date: day('2031-03-03') }),
      claim('group:envoys', 'PARTICIPATED_IN', 'event:second-talks', [2], { modality: 'PLANNED', date: april }),
      claim('country:XA', 'PARTICIPATED_IN', 'event:first-talks', [2], { date: day('2031-03-03') }),
      claim('event:first-talks', 'HELD_IN', 'place:port-elan', [2], { date: day('2031-03-03') }),
      claim('place:port-elan', 'LOCATED_IN', 'country:XB', [2], { modality: 'DERIVED' }),
      claim('event:second-talks', 'FOLLOWS', 'event:first-talks', [2]),
      claim('country:XA', 'PROPOSED', 'plan:response', [3]),
      claim('plan:response', 'HAS_PHASE', 'phase:response-first', [3]),
      claim('plan:response', 'HAS_PHASE', 'phase:response-second', [3]),
      claim('country:XB', 'ACTS_IN', 'phase:response-first', [3], { modality: 'CONDITIONAL' }),
      claim('country:XA', 'ACTS_IN', 'phase:response-second', [3], { modality: 'CONDITIONAL' }),
      claim('figure:over-3', 'COUNTS', 'organisation:league', [4]),
      claim('figure:2-named', 'COUNTS', 'organisation:league', [0, 4], { modality: 'DERIVED' }),
      claim('figure:2-named', 'CONFLICTS_WITH', 'figure:over-3', [4], { modality: 'DERIVED' }),
      claim('country:XA', 'SUPPORTS', 'country:XB', [3], { key: 'one' }),
      claim('country:XA', 'SUPPORTS', 'country:XB', [4], { key: 'two', date: day('2031-05-01') }),
      claim('country:XB', 'PRAISED', 'country:XA', [4], { date: day('2030-12-31') }),
      claim('country:XB', 'CRITICISED', 'country:XB', [4]),
    ],
  },
  {
    document: almanacDocument,
    completes: true,
    passages: [],
    entities: [
      {
        ...entity('country:XA', 'Arcadia', [], { iso2: 'XA', iso3: 'XAR', wikidata: 'Q1' }, ['Αρκαδία', 'Arkadien']),
        locator: 'page 1',
        url: 'https://almanac.example/xa',
      },
      {
        ...entity('country:XB', 'Borduria', [], { iso2: 'XB', iso3: 'XBO' }, ['Bordurie', 'Ünited Börduria']),
        locator: 'page 2',
      },
    ],
    claims: [],
  },
  {
    document: registryDocument,
    completes: false,
    passages: [],
    entities: [listed('country:XA', 'ARCADIA'), listed('country:XB', 'BORDURIA'), listed('group:police-xb', 'Police')],
    claims: [
      interaction('country:XA', 'country:XB', '042', 1),
      interaction('country:XB', 'country:XA', '043', 2),
      interaction('country:XA', 'country:XB', '112', 3),
      interaction('country:XA', 'group:police-xb', '1121', 4),
      {
        ...claim('group:police-xb', 'BELONGS_TO', 'country:XB', []),
        id: claimIdOf({
          source: entityId('group:police-xb'),
          target: entityId('country:XB'),
          document: registry,
          type: 'BELONGS_TO',
          date: null,
          modality: 'STATED',
          key: '',
        }),
        document: registry,
        locator: 'Police',
      },
    ],
  },
]
