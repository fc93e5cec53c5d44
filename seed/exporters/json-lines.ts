import type { ExportedGraph } from './exported-graph.ts'

const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`

/** One JSON object a line: documents and their passages, then entities, then claims. */
export async function* jsonLines(graph: ExportedGraph): AsyncGenerator<string> {
  for await (const document of graph.documents()) yield line('document', document)
  for await (const passage of graph.passages()) yield line('passage', passage)
  for await (const entity of graph.entities()) yield line('entity', entity)
  for await (const claim of graph.claims()) yield line('claim', claim)
}
