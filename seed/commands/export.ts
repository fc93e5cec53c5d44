import type { FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { callerFolder } from '../../server/environment.ts'
import type { GraphStore } from '../../server/graph/graph-store.ts'
import type { DocumentId } from '../../server/graph/model/records.ts'
import { writeTables, zipOf } from '../exporters/csv-files.ts'
import { csvTables } from '../exporters/csv-tables.ts'
import { type ExportedGraph, exportedGraph } from '../exporters/exported-graph.ts'
import type { ExportFormat } from '../exporters/format-names.ts'
import { textFormats } from '../exporters/text-formats.ts'
import { loadedDocument } from '../loaded-document.ts'
import { OutputFileError } from '../output-file-error.ts'
import { withProgress } from '../with-progress.ts'
import { reading } from '../with-store.ts'
import { fillFile, printParts } from '../write-parts.ts'
import { writeWholeFile, writeWholeFolder } from '../write-whole.ts'

type UseGraph = (use: (graph: ExportedGraph) => Promise<void>) => Promise<void>

async function fillZip(file: FileHandle, graph: ExportedGraph): Promise<void> {
  for await (const part of zipOf(csvTables(graph))) await file.appendFile(part)
}

function writeCsv(graphIn: UseGraph, path: string | null): Promise<void> {
  if (path === null)
    throw new OutputFileError('csv is several tables. Name a folder to write them into, or a file that ends in .zip.')
  return path.endsWith('.zip')
    ? writeWholeFile(path, (file) => graphIn((graph) => fillZip(file, graph)))
    : writeWholeFolder(path, (folder) => graphIn((graph) => writeTables(folder, csvTables(graph))))
}

function writeText(format: keyof typeof textFormats, graphIn: UseGraph, path: string | null): Promise<void> {
  const textOf = textFormats[format]
  return path === null
    ? graphIn((graph) => printParts(textOf(graph)))
    : writeWholeFile(path, (file) => graphIn((graph) => fillFile(file, textOf(graph))))
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
