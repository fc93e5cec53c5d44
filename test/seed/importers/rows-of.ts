import type { ImportedRow, Importer, ImportInput } from '../../../seed/importers/importer.ts'

const inputOf = (name: string, lines: readonly string[]): ImportInput => ({
  name,
  async *lines() {
    for (const [index, text] of lines.entries()) yield { number: index + 1, text }
  },
})

/** What an importer makes of these lines, as of one file. */
export async function rowsOf(
  importer: Importer,
  lines: readonly string[],
  name = 'events.tsv',
): Promise<readonly ImportedRow[]> {
  if (importer.document === null) throw new TypeError('The importer has no document of its own.')
  return Array.fromAsync(importer.rows(inputOf(name, lines), importer.document, 1))
}

/** The rows' outcomes in few words: what each interaction says, or why a row is none. */
export const outcomes = (rows: readonly ImportedRow[]): readonly string[] =>
  rows.map((row) => {
    if (row.outcome === 'left-out') return `${row.row} left out: ${row.reason}`
    if (row.outcome === 'header') return `${row.row} header`
    if (row.outcome === 'rejected') return `${row.row} rejected: ${row.reason}: ${row.found}`
    const [claim] = row.contents.claims
    return `${row.row} ${claim?.source} ${claim?.action} ${claim?.target} ${claim?.date?.edtf}`
  })

/** Who belongs to whom, as the rows say it. */
export const belonging = (rows: readonly ImportedRow[]): readonly string[] =>
  rows.flatMap((row) =>
    row.outcome === 'contents'
      ? row.contents.claims
          .filter(({ type }) => type === 'BELONGS_TO')
          .map(({ source, target }) => `${source} of ${target}`)
      : [],
  )
