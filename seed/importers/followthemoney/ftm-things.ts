import type { EntityKind } from '../../../server/graph/model/kinds.ts'
import type { EntityContribution, EntityFacts } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import { dateOfFtm } from './ftm-dates.ts'
import type { FtmEntity } from './ftm-entity.ts'
import { entityIdFor } from './ftm-ids.ts'

/** The schemas that stand on the canvas. A legal entity may be a person, but what acts under a name of its own is an organisation here. */
const kinds: ReadonlyMap<string, EntityKind> = new Map([
  ['Person', 'PERSON'],
  ['Organization', 'ORGANISATION'],
  ['Company', 'ORGANISATION'],
  ['PublicBody', 'ORGANISATION'],
  ['LegalEntity', 'ORGANISATION'],
  ['Event', 'EVENT'],
])

export const kindOfSchema = (schema: string): EntityKind | null => kinds.get(schema) ?? null

const otherNames = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'] as const

const webAddress = /^https?:\/\/\S+$/
const wikidataId = /^Q[1-9]\d*$/

export const addressOf = (entity: FtmEntity): string | null =>
  entity.values('sourceUrl').find((value) => webAddress.test(value)) ?? null

export const locatorOf = ({ schema, id }: FtmEntity): string => `${schema} ${id}`

function factsOf(entity: FtmEntity, kind: EntityKind): EntityFacts {
  const wikidata = [entity.id, ...entity.values('wikidataId')].find((value) => wikidataId.test(value))
  const date = kind === 'EVENT' ? dateOfFtm(entity) : null
  return {
    ...(wikidata === undefined || kind === 'EVENT' ? {} : { wikidata }),
    ...(date === null ? {} : { dateText: date.text }),
    ...(typeof date?.edtf === 'string' ? { dateEdtf: date.edtf } : {}),
    ...(typeof date?.earliest === 'string' ? { dateEarliest: date.earliest } : {}),
    ...(typeof date?.latest === 'string' ? { dateLatest: date.latest } : {}),
  }
}

/** How a person, an organisation or an event is described. Throws BadRowError where it has no name. */
export function describeThing(entity: FtmEntity, kind: EntityKind): EntityContribution {
  const name = entity.caption ?? entity.first('name')
  if (name === null) throw new BadRowError('the entity has no `name`', locatorOf(entity))
  const aliases = new Set(otherNames.flatMap((property) => entity.values(property)))
  aliases.delete(name)
  return {
    id: entityIdFor(kind, name, entity.id),
    kind,
    name,
    aliases: [...aliases],
    summary: entity.first('summary'),
    facts: factsOf(entity, kind),
    passages: [],
    locator: locatorOf(entity),
    url: addressOf(entity),
  }
}
