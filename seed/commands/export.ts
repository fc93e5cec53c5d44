import type { FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { callerFolder } from '../../server/environment.ts'
import type { GraphStore } from '../../server/graph/graph-store.ts'
import type { DocumentId } from '../../server/graph/model/records.ts'
import { writeTables, zipOf } from '../exporters/csv-files.ts'
import { csvTables } from '../exporters/csv-tables.ts'
import { type ExportedGraph, exportedGraph } from '../exporters/exported-graph.ts'
import type { ExportFormat } from '../exporters/format-names.ts'
import { textFormats } from '../exporters/text-formats.ts'
import { inBlocks } from '../in-blocks.ts'
import { loadedDocument } from '../loaded-document.ts'
import { OutputFileError } from '../output-file-error.ts'
import { withProgress } from '../with-progress.ts'
import { reading } from '../with-store.ts'
import { writeWholeFile, writeWholeFolder } from '../write-whole.ts'

type Parts = AsyncIterable<string | Uint8Array>
type UseGraph = (use: (graph: ExportedGraph) => Promise<void>) => Promise<void>

const streamOf = (parts: Parts): Readable => Readable.from(parts, { objectMode: false })

/** Writes to standard output; that a reader such as `head` has seen enough is no failure. */
async function print(parts: Parts): Promise<void> {
  try {
    await pipeline(streamOf(parts), process.stdout, { end: false })
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPIPE')) throw cause
  }
}

async function fill(file: FileHandle, parts: Parts): Promise<void> {
  for await (const part of parts) await file.appendFile(part)
}

function writeCsv(graphIn: UseGraph, path: string | null): Promise<void> {
  if (path === null)
    throw new OutputFileError('csv is several tables. Name a folder to write them into, or a file that ends in .zip.')
  return path.endsWith('.zip')
    ? writeWholeFile(path, (file) => graphIn((graph) => fill(file, zipOf(csvTables(graph)))))
    : writeWholeFolder(path, (folder) => graphIn((graph) => writeTables(folder, csvTables(graph))))
}

function writeText(format: keyof typeof textFormats, graphIn: UseGraph, path: string | null): Promise<void> {
  const textOf = (graph: ExportedGraph): Parts => inBlocks(textFormats[format](graph))
  return path === null
    ? graphIn((graph) => print(textOf(graph)))
    : writeWholeFile(path, (file) => graphIn((graph) => fill(file, textOf(graph))))
}

const snapshotOf =
  (store: GraphStore, document: DocumentId | null): UseGraph =>
  (use) =>
    store.snapshot(async (snapshot) => use(await exportedGraph(snapshot, document)))

export interface ExportOptions {
  /** Only what this document brings. */
  readonly document?: string
}

/**
 * Writes the graph, or what one document brings, to a file or, without one, to standard output. Throws OutputFileError,
 * UnknownDocumentError, GraphChangedError or an error of the store.
 */
export async function exportGraph(
  format: ExportFormat,
  file: string | undefined,
  options: ExportOptions,
): Promise<void> {
  const path = file === undefined ? null : resolve(callerFolder(), file)
  await reading(async (store) => {
    const document = options.document === undefined ? null : (await loadedDocument(store, options.document)).document.id
    const graphIn = snapshotOf(store, document)
    const written = format === 'csv' ? writeCsv(graphIn, path) : writeText(format, graphIn, path)
    await (path === null ? written : withProgress(`Writing ${file}`, written))
  })
  if (path !== null) console.log(`Wrote ${file}.`)
}
