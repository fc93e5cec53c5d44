import { rejectingBadRows } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { ImportedRow, InputLine } from '../importer.ts'
import type { InteractionContents } from '../interaction-contents.ts'
import { leftOutForActors } from '../one-actor.ts'
import type { RowReader } from '../recognised-rows.ts'
import { actionOfWords } from './action-of-words.ts'
import type { IcewsActors } from './icews-actor.ts'
import { dayOf, icewsCells, known } from './icews-cells.ts'

const columns = 4

export const isShortForm = (line: string): boolean => line.split('\t').length === columns

const namesDates = /(?:date|time|timestamp|when|(?<![a-z])day)$/i

/** Whether a row names its columns, whatever it calls them: the last is named like a date, and the second is no action. */
function isHeader(line: InputLine): boolean {
  const [, words = '', , date = ''] = icewsCells(line, columns)
  return namesDates.test(date.trim()) && actionOfWords(words) === null
}

/** Reads source actor, action, target actor and date. What stands in two rows alike is one interaction; a header may stand first, and again where files were put together. */
export function shortFormReader(actorOf: IcewsActors, contents: InteractionContents, file: string): RowReader {
  const name = file.split('/').at(-1) ?? file
  let header: string | null = null
  const read = (line: InputLine): ImportedRow => {
    const [from = '', words = '', to = '', date = ''] = icewsCells(line, columns)
    header ??= isHeader(line) ? line.text : ''
    if (header === line.text) return { outcome: 'header', row: line.number }
    const source = known(from)
    const target = known(to)
    const day = dayOf(date, 'the date')
    const action = actionOfWords(words)
    if (action === null) throw new BadRowError('the action is none of CAMEO', words)
    if (source === null || target === null) return leftOutForActors(line.number, source, target)
    const interaction = {
      source: actorOf({ name: source, sectors: [], country: null }),
      target: actorOf({ name: target, sectors: [], country: null }),
      action,
      day,
      dayText: date.trim(),
      key: action,
      attributedTo: null,
      detail: null,
      locator: `${name}, row ${line.number}`,
      url: null,
    }
    return { outcome: 'contents', row: line.number, contents: contents.of(interaction) }
  }
  return (line) => rejectingBadRows(line, () => read(line))
}
