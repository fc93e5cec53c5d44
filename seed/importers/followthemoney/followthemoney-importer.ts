import type { EntityKind } from '../../../server/graph/model/kinds.ts'
import type { DocumentRecord, EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { ImportedRow, Importer, ImportInput, InputLine, RowContents } from '../importer.ts'
import { claimOfFtm, type FtmClaim } from './ftm-claims.ts'
import { countryOfFtm } from './ftm-countries.ts'
import { type FtmEntity, readFtmEntity } from './ftm-entity.ts'
import { describeThing, kindOfSchema } from './ftm-things.ts'
import { type FtmTie, ftmTies, officeType } from './ftm-ties.ts'

interface Post {
  readonly name: string
  readonly countries: readonly string[]
}

/** Schemas whose rows name entities of other rows, which may stand further down. */
const relations = ['Occupancy', 'Event', ...ftmTies.keys()]
const relationPattern = new RegExp(`"schema"\\s*:\\s*"(?:${relations.join('|')})"`)
const nothing: RowContents = { entities: [], claims: [] }

const leftOut = (row: number, reason: string): ImportedRow => ({ outcome: 'left-out', row, reason })

/** JSON Lines of FollowTheMoney, read twice: first the entities, then what ties them. Holds the id of each entity. */
export class FollowTheMoneyImporter implements Importer {
  readonly document = null
  readonly passes = 2
  readonly #ids = new Map<string, EntityId>()
  readonly #posts = new Map<string, Post>()

  async *rows(input: ImportInput, document: DocumentRecord, pass: number): AsyncGenerator<ImportedRow> {
    for await (const line of input.lines()) {
      if (line.text.trim() === '' || relationPattern.test(line.text) !== (pass === 2)) continue
      yield this.#rowOf(line, document, pass)
    }
  }

  #rowOf({ number: row, text }: InputLine, document: DocumentRecord, pass: number): ImportedRow {
    try {
      const entity = readFtmEntity(text)
      return pass === 1 ? this.#firstRow(entity, document, row) : this.#relationRow(entity, document, row, text)
    } catch (cause) {
      if (!(cause instanceof BadRowError)) throw cause
      const { reason, found } = cause
      return { outcome: 'rejected', row, reason, text, ...(found === undefined ? {} : { found }) }
    }
  }

  #firstRow(entity: FtmEntity, document: DocumentRecord, row: number): ImportedRow {
    if (entity.schema === 'Position') {
      const name = entity.caption ?? entity.first('name')
      if (name === null) throw new BadRowError('the position has no `name`', entity.id)
      this.#posts.set(entity.id, { name, countries: entity.values('country') })
      return { outcome: 'contents', row, contents: nothing }
    }
    const kind = kindOfSchema(entity.schema)
    return kind === null
      ? leftOut(row, `there is no place for the schema ${entity.schema}`)
      : { outcome: 'contents', row, contents: this.#thingContents(entity, kind, document) }
  }

  #thingContents(entity: FtmEntity, kind: EntityKind, document: DocumentRecord): RowContents {
    const described = describeThing(entity, kind)
    this.#ids.set(entity.id, described.id)
    const countries = kind === 'ORGANISATION' ? countriesOf(entity.values('country')) : []
    const type = entity.schema === 'PublicBody' ? 'BELONGS_TO' : 'LOCATED_IN'
    const claims = countries.map(({ id: target }) =>
      claimOfFtm(entity, document.id, { source: described.id, type, target, detail: null, isDated: false }),
    )
    return { entities: [described, ...countries], claims }
  }

  #relationRow(entity: FtmEntity, document: DocumentRecord, row: number, text: string): ImportedRow {
    const contents = this.#relationContents(entity, document)
    return contents === null
      ? leftOut(row, `what the ${entity.schema} ties is not among the entities, or has no place`)
      : { outcome: 'contents', row, contents, text }
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
    return entity.values(property).flatMap((id) => this.#ids.get(id) ?? [])
  }
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
  codes.flatMap((code) => countryOfFtm(code) ?? [])
