import { cellsOf, rejectingBadRows } from '../bad-row.ts'
import type { ImportedRow, InputLine } from '../importer.ts'
import type { InteractionContents } from '../interaction-contents.ts'
import type { RowReader } from '../recognised-rows.ts'
import { eventIdOf, namesEvents, sourceNameOf, webAddressOf } from './gdelt-cells.ts'
import type { RecentEvents } from './recent-events.ts'

const columns = 16

export const isMention = (line: string): boolean => line.split('\t').length === columns

/**
 * Reads the 16 columns of GDELT 2.0 Mentions. Each article that mentions an event, other than the one that the event itself
 * names, asserts it once more: a claim of its own. A mention does not say who acted, so its event must have been read before.
 */
export function mentionReader(contents: InteractionContents, events: RecentEvents): RowReader {
  const read = (line: InputLine): ImportedRow => {
    const cells = cellsOf(line, columns)
    if (namesEvents(cells[0] ?? '')) return { outcome: 'header', row: line.number }
    const id = eventIdOf(cells[0] ?? '')
    const identifier = cells[5] ?? ''
    const event = events.get(id)
    const leftOut = (reason: string) => ({ outcome: 'left-out', row: line.number, reason }) as const
    if (event === undefined) return leftOut('mentions an event that was not read before, or has one actor only')
    if (identifier === event.url) return leftOut('mentions the event in the article that the event names')
    const sentence = (cells[6] ?? '').trim()
    const interaction = {
      ...event,
      key: `${id} ${identifier}`,
      attributedTo: (cells[4] ?? '').trim() || sourceNameOf(identifier),
      detail: null,
      locator: sentence === '' ? `event ${id}` : `event ${id}, sentence ${sentence}`,
      url: webAddressOf(identifier),
    }
    return { outcome: 'contents', row: line.number, contents: contents.of(interaction) }
  }
  return (line) => rejectingBadRows(line, () => read(line))
}
