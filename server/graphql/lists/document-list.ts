import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { PassageRecord, StoredDocument } from '../../graph/model/records.ts'
import { type DocumentOrder, documents, listedDocumentCount } from '../../graph/queries/documents.ts'
import { passageCountOfDocuments, passagesOfDocuments } from '../../graph/queries/passages-of-documents.ts'
import { remembered } from '../../graph/remembered.ts'
import { optionalEntityId } from '../arguments/ids.ts'
import { pageSize } from '../arguments/page-size.ts'
import { period } from '../arguments/period.ts'
import { shortText } from '../arguments/words.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { QueryDocumentsArgs } from '../generated/schema-types.ts'
import type { RequestGraph } from '../request-graph.ts'

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

type DocumentArguments = QueryDocumentsArgs & { readonly orderBy: DocumentOrder }

const listBy = remembered((order: DocumentOrder) => ({
  query: documents(order),
  cursors: cursorKind(`documents by ${order}`, z.tuple([z.string(), z.string()])),
}))

const passageCursors = cursorKind('passages', z.tuple([z.int(), z.int()]))

/** Documents, by title unless another order is asked for. Throws BAD_USER_INPUT. */
export function allDocuments(graph: RequestGraph, args: DocumentArguments): Connection<Edge<StoredDocument>> {
  const { query, cursors } = listBy(args.orderBy)
  const [afterKey, afterId] = cursors.decode(args.after) ?? [null, null]
  const filter = args.filter ?? {}
  const conditions = {
    title: filter.title ? shortText('filter.title', filter.title) : null,
    kinds: filter.kinds ?? null,
    describes: optionalEntityId('filter.describes', filter.describes),
    ...period(filter),
  }
  return connection({
    size: pageSize(args.first),
    continued: afterId !== null,
    rows: (limit) => graph.read(query, { ...conditions, afterKey, afterId, limit }),
    edge: ({ document, key }) => ({ cursor: () => cursors.encode([key, document.id]), node: document }),
    count: async () => (await graph.read(listedDocumentCount, conditions)).at(0) ?? 0,
  })
}

/** The passages of one document, in the order of its text. */
export function passagesOf(
  graph: RequestGraph,
  document: StoredDocument,
  args: PageArguments,
): Connection<Edge<PassageRecord>> {
  const [afterStart, afterEnd] = passageCursors.decode(args.after) ?? [null, null]
  return connection({
    size: pageSize(args.first),
    continued: afterEnd !== null,
    rows: (limit) => graph.rowsOf(passagesOfDocuments, { afterStart, afterEnd, limit }, document.id),
    edge: ({ passage }) => ({ cursor: () => passageCursors.encode([passage.start, passage.end]), node: passage }),
    count: async () => (await graph.rowOf(passageCountOfDocuments, {}, document.id))?.count ?? 0,
  })
}
