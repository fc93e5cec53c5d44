import type { ShownEvidence } from '../api/records.ts'

interface Reading {
  readonly key: string
  readonly document: ShownEvidence['document']
  readonly url: ShownEvidence['url']
  readonly pieces: readonly ShownEvidence[]
}

/** Evidence by the document, and the address, that it is read in; both in the order in which they came. */
export function readTogether(evidence: readonly ShownEvidence[]): readonly Reading[] {
  const byPlace = Map.groupBy(evidence, ({ document, url }) => `${document.id} ${url ?? ''}`)
  return [...byPlace].flatMap(([key, pieces]) => {
    const [first] = pieces
    return first === undefined ? [] : [{ key, document: first.document, url: first.url, pieces }]
  })
}
