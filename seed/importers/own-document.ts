import { basename } from 'node:path'
import { isDocumentId } from '../../server/graph/model/ids.ts'
import type { DocumentId, DocumentRecord } from '../../server/graph/model/records.ts'
import { InputFileError } from '../input-file-error.ts'
import type { Importer } from './importer.ts'
import { slugOf } from './slug.ts'

export interface DocumentWishes {
  readonly document?: string
  readonly title?: string
}

const withoutEndings = (name: string): string => basename(name).replaceAll(/(?:\.[A-Za-z][A-Za-z0-9]{0,9})+$/g, '')

function idFor(wished: string | undefined, file: string | null): DocumentId {
  const id = wished ?? `document:${slugOf(withoutEndings(file ?? ''))}`
  if (isDocumentId(id)) return id
  throw new InputFileError(
    wished === undefined
      ? `${file ?? 'Standard input'} gives no name to its document: name one with --document, such as document:my-table.`
      : `--document should be an id such as document:my-table, not ${wished}.`,
  )
}

/** The document as which inputs are imported: the one wished for, else the format's own, else one named for the first file, which is null for standard input. */
export function ownDocument(
  importer: Importer,
  file: string | null,
  { document, title }: DocumentWishes,
): DocumentRecord {
  const own = importer.document
  const id = own === null || document !== undefined ? idFor(document, file) : own.id
  const nameless = { kind: 'DATA', publisher: null, url: null, publishedAt: null, sha256: null, length: null } as const
  return { ...(own ?? nameless), id, title: title ?? own?.title ?? (file === null ? id : basename(file)) }
}
