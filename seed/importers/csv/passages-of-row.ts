import { passageIdOf } from '../../../server/graph/model/ids.ts'
import type { DocumentId, PassageRecord } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { TableRow } from './table-row.ts'

const between = ' | '.length

/** The passages that a row quotes: `characters` tells where each stands in the text, and so how long each excerpt is. */
export function passagesOfRow(row: TableRow, document: DocumentId): readonly PassageRecord[] {
  const spans = row.list('characters').map((span) => {
    const [start = -1, end = -1] = (/^(\d+)-(\d+)$/.exec(span) ?? []).slice(1).map(Number)
    if (start < 0 || end <= start) throw new BadRowError('`characters` should be like 806-880', span)
    return { start, end }
  })
  const excerpts = row.exact('excerpts') ?? ''
  if (spans.length === 0) {
    if (excerpts !== '') throw new BadRowError('`excerpts` has words, but `characters` does not tell where they stand')
    return []
  }
  const length = spans.reduce((sum, { start, end }) => sum + end - start, between * (spans.length - 1))
  if (excerpts.length !== length)
    throw new BadRowError('`excerpts` is not as long as `characters` says', `${excerpts.length} in place of ${length}`)
  let from = 0
  return spans.map(({ start, end }) => {
    const excerpt = excerpts.slice(from, from + end - start)
    from += end - start + between
    return { id: passageIdOf(document, start, end), document, start, end, excerpt }
  })
}
