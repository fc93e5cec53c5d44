import type { ClaimType, Modality } from '../../server/graph/model/claim-types.ts'
import { claimIdOf, isDocumentId, isEntityId, kindOfId, passageIdOf } from '../../server/graph/model/ids.ts'
import type {
  ClaimRecord,
  DocumentId,
  DocumentLoad,
  DocumentRecord,
  EntityContribution,
  EntityId,
  FuzzyDate,
  PassageRecord,
} from '../../server/graph/model/records.ts'

export function entityIdOf(text: string): EntityId {
  if (!isEntityId(text)) throw new TypeError(`Not the id of an entity: ${text}`)
  return text
}

export function documentIdOf(text: string): DocumentId {
  if (!isDocumentId(text)) throw new TypeError(`Not the id of a document: ${text}`)
  return text
}

export const sampleDocument = (id: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: documentIdOf(id),
  title: `What ${id} says`,
  kind: 'ARTICLE',
  publisher: null,
  url: null,
  publishedAt: null,
  sha256: null,
  length: null,
  ...more,
})

export const samplePassage = (document: string, start: number, excerpt: string): PassageRecord => ({
  id: passageIdOf(documentIdOf(document), start, start + excerpt.length),
  document: documentIdOf(document),
  start,
  end: start + excerpt.length,
  excerpt,
})

export function sampleEntity(id: string, name: string, more: Partial<EntityContribution> = {}): EntityContribution {
  const entity = entityIdOf(id)
  return {
    id: entity,
    kind: kindOfId(entity),
    name,
    aliases: [],
    summary: null,
    facts: {},
    passages: [],
    locator: null,
    url: null,
    ...more,
  }
}

export interface SampleClaim {
  readonly document: string
  readonly source: string
  readonly type: ClaimType
  readonly target: string
  readonly modality?: Modality
  readonly date?: FuzzyDate
  readonly key?: string
  readonly more?: Partial<ClaimRecord>
}

export function sampleClaim({ document, source, type, target, ...options }: SampleClaim): ClaimRecord {
  const { modality = 'STATED', date = null, key = '', more = {} } = options
  const ends = { source: entityIdOf(source), target: entityIdOf(target), document: documentIdOf(document) }
  return {
    ...ends,
    id: claimIdOf({ ...ends, type, date: date?.text ?? null, modality, key }),
    type,
    modality,
    attributedTo: null,
    action: null,
    date,
    detail: null,
    passages: [],
    locator: null,
    url: null,
    ...more,
  }
}

export const sampleDay = (day: string): FuzzyDate => ({ text: day, edtf: day, earliest: day, latest: day })

export const sampleLoad = (
  document: DocumentRecord,
  entities: readonly EntityContribution[],
  more: Partial<DocumentLoad> = {},
): DocumentLoad => ({ document, completes: false, passages: [], entities, claims: [], ...more })
