import { isEntityId } from '../../../server/graph/model/ids.ts'
import type { DocumentRecord, EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { rejectingBadRows } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { ImportedRow, Importer, ImportInput, InputLine, RowContents } from '../importer.ts'
import { PackedTexts } from '../packed-texts.ts'
import { claimOfFtm, type FtmClaim } from './ftm-claims.ts'
import { countryOfFtm } from './ftm-countries.ts'
import { type FtmEntity, readFtmEntities } from './ftm-entity.ts'
import { describeThing, kindOfSchema } from './ftm-things.ts'
import { type FtmTie, ftmTies, officeType } from './ftm-ties.ts'

interface Post {
  readonly name: string
  readonly countries: readonly string[]
}

/** Schemas whose rows name entities of other rows, which may stand further down. */
const relations: ReadonlySet<string> = new Set(['Occupancy', 'Event', ...ftmTies.keys()])
const relationPattern = new RegExp(`"schema"\\s*:\\s*"(?:${[...relations].join('|')})"`)
const schemaName = '"schema"'

/** In which passes a line is read: one that may hold entities of both kinds, one inside another, in both. */
function passesOf(text: string): readonly number[] {
  if (!relationPattern.test(text)) return [1]
  return text.indexOf(schemaName) === text.lastIndexOf(schemaName) ? [2] : [1, 2]
}

/** Which properties of an organisation name its countries: data on companies often have the jurisdiction alone. */
const countryProperties = ['country', 'mainCountry', 'jurisdiction'] as const
const nothing: RowContents = { entities: [], claims: [] }

const leftOut = (row: number, reason: string): ImportedRow => ({ outcome: 'left-out', row, reason })

/** JSON Lines of FollowTheMoney, read twice: first the entities, then what ties them. Holds the id of each entity. */
export class FollowTheMoneyImporter implements Importer {
  readonly document = null
  readonly passes = 2
  /** Which entities ids of the data mean. */
  readonly #ids = new PackedTexts()
  readonly #posts = new Map<string, Post>()

  async *rows(input: ImportInput, document: DocumentRecord, pass: number): AsyncGenerator<ImportedRow> {
    for await (const line of input.lines()) {
      if (line.text.trim() === '') continue
      const passes = passesOf(line.text)
      if (!passes.includes(pass)) continue
      const read = rejectingBadRows(line, () => ({ entities: readFtmEntities(line.text) }))
      if ('entities' in read) yield* this.#rowsOf(read.entities, line, document, pass)
      else if (pass === passes[0]) yield read
    }
  }

  /** One row for each entity of this pass that a line holds; those inside another may be there many times, and are read once. */
  *#rowsOf(entities: readonly FtmEntity[], line: InputLine, document: DocumentRecord, pass: number) {
    for (const [depth, entity] of entities.entries()) {
      if (relations.has(entity.schema) !== (pass === 2) || (depth > 0 && this.#isKnown(entity.id))) continue
      yield rejectingBadRows(line, () =>
        pass === 1
          ? this.#firstRow(entity, document, line.number)
          : this.#relationRow(entity, document, line.number, line.text),
      )
    }
  }

  #isKnown(id: string): boolean {
    return this.#ids.has(id) || this.#posts.has(id)
  }

  #firstRow(entity: FtmEntity, document: DocumentRecord, row: number): ImportedRow {
    if (entity.schema === 'Position') {
      const name = entity.caption ?? entity.first('name')
      if (name === null) throw new BadRowError('the position has no `name`', entity.id)
      this.#posts.set(entity.id, { name, countries: entity.values('country') })
      return { outcome: 'contents', row, contents: nothing }
    }
    const kind = kindOfSchema(entity.schema)
    if (kind === null) return leftOut(row, `there is no place for the schema ${entity.schema}`)
    const described = describeThing(entity, kind)
    const known = this.#ids.get(entity.id) ?? described.id
    if (known !== described.id) return leftOut(row, 'an earlier row has described the entity, by another name or kind')
    this.#ids.note(entity.id, described.id)
    return { outcome: 'contents', row, contents: thingContents(entity, described, document) }
  }

  #relationRow(entity: FtmEntity, document: DocumentRecord, row: number, text: string): ImportedRow {
    const contents = this.#relationContents(entity, document)
    return contents === null ? leftOut(row, this.#whyUntied(entity)) : { outcome: 'contents', row, contents, text }
  }

  #whyUntied(entity: FtmEntity): string {
    return entity.schema === 'Occupancy' && this.#known(entity, 'holder').length > 0
      ? 'the post of the Occupancy is not among the entities, or of no country'
      : `what the ${entity.schema} ties is not among the entities, or has no place`
  }

  #relationContents(entity: FtmEntity, document: DocumentRecord): RowContents | null {
    if (entity.schema === 'Event') return this.#eventContents(entity, document)
    if (entity.schema === 'Occupancy') return this.#occupancyContents(entity, document)
    const tie = ftmTies.get(entity.schema)
    return tie === undefined ? null : this.#tieContents(entity, tie, document)
  }

  #tieContents(entity: FtmEntity, tie: FtmTie, document: DocumentRecord): RowContents | null {
    const [sources, targets] = [this.#known(entity, tie.source), this.#known(entity, tie.target)]
    const ties = sources.flatMap((source) =>
      targets.map((target) => ({
        source,
        type: tie.type(entity),
        target,
        detail: tie.detail(entity),
        isDated: true,
      })),
    )
    return claimContents(entity, document, ties, [...sources, ...targets])
  }

  /** Who holds an office holds it of the country that the post is of. */
  #occupancyContents(entity: FtmEntity, document: DocumentRecord): RowContents | null {
    const holders = this.#known(entity, 'holder')
    const posts = entity.values('post').flatMap((id) => this.#posts.get(id) ?? [])
    const countries = posts.flatMap((post) => countriesOf(post.countries).map((country) => ({ post, country })))
    const ties = holders.flatMap((source) =>
      countries.map(({ post, country }) => ({
        source,
        type: officeType(entity),
        target: country.id,
        detail: post.name,
        isDated: true,
      })),
    )
    return claimContents(
      entity,
      document,
      ties,
      holders,
      countries.map(({ country }) => country),
    )
  }

  #eventContents(entity: FtmEntity, document: DocumentRecord): RowContents {
    const event = describeThing(entity, 'EVENT')
    const parts = [
      ...this.#known(entity, 'involved').map((source) => ({ source, detail: null })),
      ...this.#known(entity, 'organizer').map((source) => ({ source, detail: 'organizer' })),
    ]
    const countries = countriesOf(entity.values('country'))
    const ties: readonly FtmClaim[] = [
      ...parts.map((part) => ({ ...part, type: 'PARTICIPATED_IN' as const, target: event.id, isDated: true })),
      ...countries.map(({ id }) => ({
        source: event.id,
        type: 'HELD_IN' as const,
        target: id,
        detail: entity.first('location'),
        isDated: true,
      })),
    ]
    const mentioned = parts.map(({ source }) => source)
    return claimContents(entity, document, ties, mentioned, [event, ...countries]) ?? { entities: [event], claims: [] }
  }

  #known(entity: FtmEntity, property: string): readonly EntityId[] {
    return entity.values(property).flatMap((id) => {
      const known = this.#ids.get(id)
      return known !== undefined && isEntityId(known) ? known : []
    })
  }
}

function thingContents(entity: FtmEntity, described: EntityContribution, document: DocumentRecord): RowContents {
  const countries = described.kind === 'ORGANISATION' ? countriesOf(countryProperties.flatMap(entity.values)) : []
  const type = entity.schema === 'PublicBody' ? 'BELONGS_TO' : 'LOCATED_IN'
  const claims = countries.map(({ id: target }) =>
    claimOfFtm(entity, document.id, { source: described.id, type, target, detail: null, isDated: false }),
  )
  return { entities: [described, ...countries], claims }
}

function claimContents(
  entity: FtmEntity,
  document: DocumentRecord,
  ties: readonly FtmClaim[],
  mentioned: readonly EntityId[],
  entities: readonly EntityContribution[] = [],
): RowContents | null {
  if (ties.length === 0) return null
  return { entities, claims: ties.map((tie) => claimOfFtm(entity, document.id, tie)), mentioned }
}

const countriesOf = (codes: readonly string[]): readonly EntityContribution[] =>
  [...new Set(codes)].flatMap((code) => countryOfFtm(code) ?? [])
