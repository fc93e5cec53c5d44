import { cypher, cypherProperties } from '../cypher.ts'
import type { StoreRow, StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { endsOf } from '../model/ids.ts'
import type { ClaimRecord, FuzzyDate } from '../model/records.ts'
import { decodeFuzzyDate } from './fuzzy-date.ts'
import { claimId, documentId, passageId } from './ids.ts'
import { list, oneOf, optional, row, text } from './values.ts'

const properties = [
  'id',
  'document',
  'modality',
  'attributedTo',
  'action',
  'detail',
  'passages',
  'locator',
  'url',
  'dateText',
  'dateEdtf',
  'dateEarliest',
  'dateLatest',
  'sort',
]

/** What `decodeClaim` needs of the relationship `claim`, as a list. */
export const claimColumns = cypher`[type(claim), ${cypherProperties('claim', properties)}]`

const claimType = oneOf(claimTypes)
const modality = oneOf(modalities)
const passageIds = list(passageId)
const optionalText = optional(text)

/** Of a day nothing is kept but the day, in `sort`, and the words if they are others. */
function decodeDate(
  words?: StoreValue,
  edtf?: StoreValue,
  earliest?: StoreValue,
  latest?: StoreValue,
  sort?: StoreValue,
): FuzzyDate | null {
  const day = optionalText(sort) ?? ''
  const isDay = day !== '' && optionalText(earliest) === null && optionalText(latest) === null
  return isDay ? decodeFuzzyDate(words ?? day, day, day, day) : decodeFuzzyDate(words, edtf, earliest, latest)
}

export function decodeClaim(value: StoreValue | undefined): ClaimRecord {
  const [type, givenId, document, givenModality, attributedTo, action, detail, passages, locator, url, ...date] =
    row(value)
  const id = claimId(givenId)
  const [source, target] = endsOf(id)
  return {
    id,
    type: claimType(type),
    source,
    target,
    document: documentId(document),
    modality: modality(givenModality),
    attributedTo: optionalText(attributedTo),
    action: optionalText(action),
    date: decodeDate(...date),
    detail: optionalText(detail),
    passages: passageIds(passages ?? []),
    locator: optionalText(locator),
    url: optionalText(url),
  }
}

/** What the claims of a list are sorted by, of the same columns. */
export const decodeSort = (value: StoreValue | undefined): string => text(row(value).at(-1))

/** The same from the type and the properties of a relationship. */
export const decodeClaimRelationship = (type: string, given: StoreRow): ClaimRecord =>
  decodeClaim([type, ...properties.map((name) => given[name] ?? null)])
