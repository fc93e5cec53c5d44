import { type Cypher, cypher, cypherName, exceptWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { entityKinds } from '../model/kinds.ts'
import type { EntityFacts, EntityRecord } from '../model/records.ts'
import { entityId } from './ids.ts'
import { list, number, oneOf, optional, record, text } from './values.ts'

const names = cypher`.id, .kind, .name`

const inWords = cypher`, .aliases, .summary`

const facts = cypher`
  , .iso2, .iso3, .wikidata, .dateText, .dateEdtf, .dateEarliest, .dateLatest,
  .order, .condition, .timingRelation, .timingHours, .timingSince, .verbatim, .medium, .value, .comparator, .unit, .basis`

const mapOf = (variable: string, columns: Cypher): Cypher => cypher`${cypherName(variable)} {${columns}}`

const asSelected = cypher`${names}${exceptWhen('namesOnly', cypher`${inWords}${exceptWhen('withoutFacts', facts)}`)}`

/**
 * What `decodeEntity` needs of an entity, as a map: no more than its names where the parameter `namesOnly` is true, and no
 * facts where `withoutFacts` is.
 */
export const entityColumns = (variable: string): Cypher => mapOf(variable, asSelected)

/** The same, all of it in any case. */
export const allEntityColumns = (variable: string): Cypher => mapOf(variable, cypher`${names}${inWords}${facts}`)

const factReaders = {
  iso2: text,
  iso3: text,
  wikidata: text,
  dateText: text,
  dateEdtf: text,
  dateEarliest: text,
  dateLatest: text,
  order: number,
  condition: text,
  timingRelation: oneOf(['WITHIN', 'AFTER']),
  timingHours: number,
  timingSince: text,
  verbatim: text,
  medium: text,
  value: number,
  comparator: oneOf(['EXACTLY', 'MORE_THAN', 'ABOUT']),
  unit: text,
  basis: oneOf(['STATED', 'COUNTED']),
} as const satisfies { [Fact in keyof EntityFacts]-?: (value: StoreValue | undefined) => EntityFacts[Fact] }

const kind = oneOf(entityKinds)
const texts = list(text)
const optionalText = optional(text)

/** In an order of their own, for engines give columns in any. */
const decodeFacts = (columns: ReturnType<typeof record>): EntityFacts =>
  Object.fromEntries(
    Object.entries(factReaders).flatMap(([fact, read]) => {
      const given = columns[fact]
      return given === null || given === undefined ? [] : [[fact, read(given)]]
    }),
  )

export function decodeEntity(value: StoreValue | undefined): EntityRecord {
  const columns = record(value)
  return {
    id: entityId(columns.id),
    kind: kind(columns.kind),
    name: text(columns.name),
    aliases: texts(columns.aliases ?? []),
    summary: optionalText(columns.summary),
    facts: columns.aliases === undefined ? {} : decodeFacts(columns),
  }
}
