import { kindOfId } from '../../../server/graph/model/ids.ts'
import { entityKinds } from '../../../server/graph/model/kinds.ts'
import type { DocumentId, EntityContribution, EntityFacts, PassageRecord } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import { passagesOfRow } from './passages-of-row.ts'
import type { TableRow } from './table-row.ts'

type Facts = { readonly [Fact in keyof EntityFacts]: EntityFacts[Fact] | null }

const timing = /^(?:within (?<deadline>[\d,]+) hours? of (?<from>.+)|(?<delay>[\d,]+) hours? after (?<since>.+))$/s

/** `within 24 hours of the breach`, `72 hours after it`. */
function timingFacts(row: TableRow): Facts {
  const text = row.text('timing')
  if (text === null) return {}
  const found = timing.exec(text)?.groups
  if (found === undefined)
    throw new BadRowError('`timing` should be like `within 24 hours of the breach` or `72 hours after it`', text)
  const { deadline, from = null, delay = '', since = null } = found
  return {
    timingRelation: deadline === undefined ? 'AFTER' : 'WITHIN',
    timingHours: Number((deadline ?? delay).replaceAll(',', '')),
    timingSince: from ?? since,
  }
}

function factsOf(row: TableRow): EntityFacts {
  const date = row.date('date')
  const facts: Facts = {
    iso2: row.matching('iso2', /^[A-Z]{2}$/, 'UA'),
    iso3: row.matching('iso3', /^[A-Z]{3}$/, 'UKR'),
    wikidata: row.matching('wikidata', /^Q[1-9]\d*$/, 'Q212'),
    dateText: date?.text ?? null,
    dateEdtf: date?.edtf ?? null,
    dateEarliest: date?.earliest ?? null,
    dateLatest: date?.latest ?? null,
    order: row.wholeNumber('order', 1),
    condition: row.text('condition'),
    ...timingFacts(row),
    verbatim: row.exact('verbatim'),
    medium: row.text('medium'),
    value: row.number('value'),
    comparator: row.oneOf('comparator', ['EXACTLY', 'MORE_THAN', 'ABOUT']),
    unit: row.text('unit'),
    basis: row.oneOf('basis', ['STATED', 'COUNTED']),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}

/** What a row of a table of entities says, for one document. */
export function entityOfRow(
  row: TableRow,
  document: DocumentId,
): { readonly entity: EntityContribution; readonly passages: readonly PassageRecord[] } {
  const id = row.entityId('id')
  const kind = kindOfId(id)
  const told = row.oneOf('kind', entityKinds)
  if (told !== null && told !== kind)
    throw new BadRowError('`kind` is not the one that `id` begins with', `${told}, ${id}`)
  const passages = passagesOfRow(row, document)
  const entity = {
    id,
    kind,
    name: row.required('name'),
    aliases: row.list('aliases'),
    summary: row.text('summary'),
    facts: factsOf(row),
    passages: passages.map((passage) => passage.id),
    locator: row.text('locator'),
    url: row.webAddress('url'),
  }
  return { entity, passages }
}
