import { type Cypher, cypher, cypherProperties, exceptWhen } from '../cypher.ts'
import type { StoreRow, StoreValue } from '../graph-store.ts'
import { entityKinds } from '../model/kinds.ts'
import type { EntityFacts, EntityId, EntityRecord } from '../model/records.ts'
import { entityId } from './ids.ts'
import { list, number, oneOf, optional, row, text } from './values.ts'

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

type FactName = keyof typeof factReaders

const isFactName = (name: string): name is FactName => Object.hasOwn(factReaders, name)

const facts = Object.keys(factReaders).filter(isFactName)
const names = ['id', 'kind', 'name']
const words = ['aliases', 'summary']

const columnsOf =
  (properties: readonly string[]) =>
  (variable: string): Cypher =>
    cypherProperties(variable, properties)

const [namesOf, wordsOf, factsOf] = [columnsOf(names), columnsOf(words), columnsOf(facts)]

/**
 * What `decodeEntity` needs of an entity, as a list: no more than its names where the parameter `namesOnly` is true, and no
 * facts where `withoutFacts` is.
 */
export function entityColumns(variable: string): Cypher {
  const besides = cypher`, ${wordsOf(variable)}${exceptWhen('withoutFacts', cypher`, ${factsOf(variable)}`)}`
  return cypher`[${namesOf(variable)}${exceptWhen('namesOnly', besides)}]`
}

/** The same, all of it in any case. */
export const allEntityColumns = (variable: string): Cypher =>
  cypher`[${namesOf(variable)}, ${wordsOf(variable)}, ${factsOf(variable)}]`

const kind = oneOf(entityKinds)
const texts = list(text)
const optionalText = optional(text)

const decodeFacts = (given: readonly (StoreValue | undefined)[]): EntityFacts =>
  Object.fromEntries(
    facts.flatMap((fact, index) => {
      const value = given[index]
      return value === null || value === undefined ? [] : [[fact, factReaders[fact](value)]]
    }),
  )

export function decodeEntity(value: StoreValue | undefined): EntityRecord {
  const [id, entityKind, name, aliases, summary, ...given] = row(value)
  return {
    id: entityId(id),
    kind: kind(entityKind),
    name: text(name),
    aliases: texts(aliases ?? []),
    summary: optionalText(summary),
    facts: given.length === 0 ? {} : decodeFacts(given),
  }
}

/** What `decodeNames` needs of an entity whose id is told elsewhere, as a list. */
export const nameColumns = (variable: string): Cypher => cypher`[${cypherProperties(variable, ['kind', 'name'])}]`

export function decodeNames(id: EntityId, value: StoreValue | undefined): EntityRecord {
  const [entityKind, name] = row(value)
  return { id, kind: kind(entityKind), name: text(name), aliases: [], summary: null, facts: {} }
}

/** The same from the properties of a node. */
export const decodeEntityNode = (properties: StoreRow): EntityRecord =>
  decodeEntity([...names, ...words, ...facts].map((name) => properties[name] ?? null))
