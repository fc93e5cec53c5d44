import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { DocumentRecord, PassageRecord } from '../../graph/model/records.ts'
import { documentCount, documents } from '../../graph/queries/documents.ts'
import { passageCountOfDocuments, passagesOfDocuments } from '../../graph/queries/passages-of-documents.ts'
import { pageSize } from '../arguments/page-size.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { RequestGraph } from '../request-graph.ts'

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

const documentCursors = cursorKind('documents', z.tuple([z.string(), z.string()]))
const passageCursors = cursorKind('passages', z.tuple([z.int(), z.int()]))

/** All documents, by title. */
export function allDocuments(graph: RequestGraph, args: PageArguments): Connection<Edge<DocumentRecord>> {
  const [afterTitle, afterId] = documentCursors.decode(args.after) ?? [null, null]
  return connection({
    size: pageSize(args.first),
    continued: afterId !== null,
    rows: (limit) => graph.read(documents, { afterTitle, afterId, limit }),
    edge: (document) => ({ cursor: documentCursors.encode([document.title, document.id]), node: document }),
    count: async () => (await graph.read(documentCount, {})).at(0) ?? 0,
  })
}

/** The passages of one document, in the order of its text. */
export function passagesOf(
  graph: RequestGraph,
  document: DocumentRecord,
  args: PageArguments,
): Connection<Edge<PassageRecord>> {
  const [afterStart, afterEnd] = passageCursors.decode(args.after) ?? [null, null]
  return connection({
    size: pageSize(args.first),
    continued: afterEnd !== null,
    rows: (limit) => graph.rowsOf(passagesOfDocuments, { afterStart, afterEnd, limit }, document.id),
    edge: ({ passage }) => ({ cursor: passageCursors.encode([passage.start, passage.end]), node: passage }),
    count: async () => (await graph.rowOf(passageCountOfDocuments, {}, document.id))?.count ?? 0,
  })
}
