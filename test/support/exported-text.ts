import { exportedGraph } from '../../seed/exporters/exported-graph.ts'
import { textFormats } from '../../seed/exporters/text-formats.ts'
import type { GraphStore } from '../../server/graph/graph-store.ts'
import type { DocumentId } from '../../server/graph/model/records.ts'

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

/** The graph in a format that is one text; of one document, where it is named. */
export const exportedText = (
  store: GraphStore,
  format: keyof typeof textFormats,
  document: DocumentId | null = null,
): Promise<string> =>
  store.snapshot(async (snapshot) => joined(textFormats[format](await exportedGraph(snapshot, document))))
