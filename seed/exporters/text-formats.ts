import { cypherStatements } from './cypher-statements.ts'
import type { ExportedGraph } from './exported-graph.ts'
import type { ExportFormat } from './format-names.ts'
import { graphml } from './graphml.ts'
import { jsonLd } from './json-ld.ts'
import { jsonLines } from './json-lines.ts'

type TextFormat = (graph: ExportedGraph) => AsyncIterable<string>

/** Formats that are one text. */
export const textFormats = {
  cypher: cypherStatements,
  jsonl: jsonLines,
  graphml,
  jsonld: jsonLd,
} as const satisfies Record<Exclude<ExportFormat, 'csv'>, TextFormat>
