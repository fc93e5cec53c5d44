import type { DocumentId, DocumentRecord, EntityId } from '../../../server/graph/model/records.ts'
import type { ImportedRow, Importer, ImportInput, RowContents } from '../importer.ts'
import { claimOfRow } from './claim-row.ts'
import type { TableHeader, TableKind } from './columns.ts'
import { documentOfRow } from './document-row.ts'
import { entityOfRow } from './entity-row.ts'
import { headerOf, orRejected, readTable, type TableRowAt } from './read-table.ts'
import type { TableRow } from './table-row.ts'
import { type Table, TableSurvey } from './table-survey.ts'

const passOf: Readonly<Record<TableKind, number>> = { documents: 1, entities: 1, claims: 2 }

const nothing: RowContents = { entities: [], claims: [] }

/** Tables of documents, entities and claims. Entities are read before claims, so that a claim may name its ends by id alone. */
export class CsvImporter implements Importer {
  readonly document = null
  readonly passes = 2
  readonly #headers = new Map<string, TableHeader>()
  #survey: TableSurvey | null = null

  async documents(inputs: readonly ImportInput[], own: DocumentRecord): Promise<readonly DocumentRecord[]> {
    const survey = new TableSurvey(own)
    const tables: Table[] = []
    for (const input of inputs) tables.push({ input, header: await this.#header(input) })
    await survey.look(tables)
    this.#survey = survey
    return survey.documents()
  }

  async *rows(input: ImportInput, document: DocumentRecord, pass: number): AsyncGenerator<ImportedRow> {
    const header = await this.#header(input)
    if (passOf[header.kind] !== pass) return
    const first = this.#survey?.documents()[0]?.id ?? document.id
    const isFirst = first === document.id
    // All rows that name no document are of the first, and so are bad ones.
    if (!isFirst && !header.columns.includes('document')) return
    for await (const read of readTable(input, header, isFirst ? undefined : (text) => text.includes(document.id))) {
      const owner = read.outcome === 'row' ? this.#ownerOf(read, header.kind, first) : read
      if (typeof owner !== 'string') {
        if (isFirst) yield owner
      } else if (owner === document.id && read.outcome === 'row') yield this.#rowOf(read, header.kind, document.id)
    }
  }

  /** The document whose row it is; that of the first, so that each row is counted once, where it is of none in particular. */
  #ownerOf({ line, text, row }: TableRowAt, kind: TableKind, first: DocumentId) {
    const survey = this.#survey
    if (survey === null || kind === 'documents') return first
    return orRejected(line, text, () => {
      const named = row.documentId()
      if (kind === 'entities' && named === null && survey.isShared(row.entityId('id'))) return first
      return named ?? survey.own.id
    })
  }

  #rowOf({ line, text, row }: TableRowAt, kind: TableKind, document: DocumentId): ImportedRow {
    return orRejected(line, text, () => ({
      outcome: 'contents',
      row: line,
      text,
      contents: this.#contentsOf(row, kind, document),
    }))
  }

  #contentsOf(row: TableRow, kind: TableKind, document: DocumentId): RowContents {
    const described = (id: EntityId) => this.#survey?.sharedDescription(id)
    if (kind === 'claims') return claimOfRow(row, document, described)
    if (kind === 'documents') documentOfRow(row)
    if (kind === 'documents' || (row.documentId() === null && described(row.entityId('id')) !== undefined))
      return nothing
    const { entity, passages } = entityOfRow(row, document)
    return { entities: [entity], claims: [], passages }
  }

  async #header(input: ImportInput): Promise<TableHeader> {
    const known = this.#headers.get(input.name)
    if (known !== undefined) return known
    const header = await headerOf(input)
    this.#headers.set(input.name, header)
    return header
  }
}
