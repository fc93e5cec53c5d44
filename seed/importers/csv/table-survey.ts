import { FingerprintSet } from '../../../server/graph/load/fingerprint-set.ts'
import type { DocumentId, DocumentRecord, EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { ImportInput } from '../importer.ts'
import { PackedTexts } from '../packed-texts.ts'
import type { TableHeader } from './columns.ts'
import { documentOfRow } from './document-row.ts'
import { entityOfRow } from './entity-row.ts'
import { readTable } from './read-table.ts'
import type { TableRow } from './table-row.ts'

export interface Table {
  readonly input: ImportInput
  readonly header: TableHeader
}

const namesDocuments = ({ header }: Table): boolean => header.columns.includes('document')

async function eachRow({ input, header }: Table, visit: (row: TableRow) => void): Promise<void> {
  for await (const read of readTable(input, header)) {
    if (read.outcome === 'rejected') continue
    try {
      visit(read.row)
    } catch (cause) {
      if (!(cause instanceof BadRowError)) throw cause
    }
  }
}

/**
 * Of which documents tables speak. Where claims are of several documents, an entity whose row names none is described for each
 * document whose claims name it: so tables that an explorer has exported come back as they were. Bad rows count for nothing.
 */
export class TableSurvey {
  readonly own: DocumentRecord
  readonly #titles = new Map<DocumentId, string | null>()
  readonly #records = new Map<DocumentId, DocumentRecord>()
  readonly #ends = new FingerprintSet()
  /** As JSON, for there may be very many. */
  readonly #shared = new PackedTexts()
  #isOwnNamed = false

  constructor(own: DocumentRecord) {
    this.own = own
  }

  async look(tables: readonly Table[]): Promise<void> {
    for (const table of tables) if (table.header.kind === 'documents') await this.#lookAtDocuments(table)
    for (const table of tables) if (table.header.kind === 'claims') await this.#lookAtClaims(table)
    const isShared = this.#titles.size > 0
    for (const table of tables) if (table.header.kind === 'entities') await this.#lookAtEntities(table, isShared)
  }

  documents(): readonly DocumentRecord[] {
    const named = [...this.#titles].map(([id, title]) => this.#records.get(id) ?? this.#unrecorded(id, title))
    const own = this.#records.get(this.own.id) ?? this.own
    return this.#isOwnNamed || named.length === 0 ? [own, ...named] : named
  }

  isShared(id: EntityId): boolean {
    return this.#shared.has(id)
  }

  /** How an entity is described for every document that names it, or undefined where its row is of one document. */
  sharedDescription(id: EntityId): EntityContribution | undefined {
    const described = this.#shared.get(id)
    return described === undefined ? undefined : (JSON.parse(described) as EntityContribution)
  }

  #unrecorded(id: DocumentId, title: string | null): DocumentRecord {
    return { ...this.own, id, title: title ?? id.slice('document:'.length), url: null }
  }

  async #lookAtDocuments(table: Table): Promise<void> {
    await eachRow(table, (row) => {
      const record = documentOfRow(row)
      this.#records.set(record.id, record)
    })
  }

  async #lookAtClaims(table: Table): Promise<void> {
    if (!namesDocuments(table)) {
      this.#isOwnNamed = true
      return
    }
    await eachRow(table, (row) => {
      if (!this.#isForeign(row)) return
      this.#ends.add(row.entityId('source'))
      this.#ends.add(row.entityId('target'))
    })
  }

  async #lookAtEntities(table: Table, isShared: boolean): Promise<void> {
    if (!namesDocuments(table) && !isShared) {
      this.#isOwnNamed = true
      return
    }
    await eachRow(table, (row) => {
      if (row.documentId() === null && this.#ends.has(row.entityId('id'))) {
        const { entity } = entityOfRow(row, this.own.id)
        this.#shared.note(entity.id, JSON.stringify({ ...entity, passages: [] }))
      } else this.#isForeign(row)
    })
  }

  /** Whether the row names a document other than the import's own; notes which it is. */
  #isForeign(row: TableRow): boolean {
    const document = row.documentId()
    if (document === null || document === this.own.id) {
      this.#isOwnNamed = true
      return false
    }
    this.#titles.set(document, this.#titles.get(document) ?? row.text('document_title'))
    return true
  }
}
