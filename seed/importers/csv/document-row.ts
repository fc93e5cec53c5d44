import type { DocumentRecord } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { TableRow } from './table-row.ts'

/** What a row of a table of documents says. */
export function documentOfRow(row: TableRow): DocumentRecord {
  const id = row.documentId('id')
  if (id === null) throw new BadRowError('`id` is empty')
  return {
    id,
    title: row.required('title'),
    kind: row.oneOf('kind', ['ARTICLE', 'OFFICIAL', 'REFERENCE', 'DATA']) ?? 'DATA',
    publisher: row.text('publisher'),
    url: row.webAddress('url'),
    publishedAt: row.date('published'),
    sha256: row.matching('sha256', /^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    length: row.wholeNumber('length', 0),
  }
}
