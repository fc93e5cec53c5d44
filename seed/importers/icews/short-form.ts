import { cellsOf, rejectingBadRows } from '../bad-row.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { InputLine } from '../importer.ts'
import type { InteractionContents } from '../interaction-contents.ts'
import { leftOutForActors } from '../one-actor.ts'
import type { RowReader } from '../recognised-rows.ts'
import { actionOfWords } from './action-of-words.ts'
import type { IcewsActors } from './icews-actor.ts'
import { dayOf, known } from './icews-cells.ts'

const columns = 4

export const isShortForm = (line: string): boolean => line.split('\t').length === columns

/** Reads source actor, action, target actor and date. What stands in two rows alike is one interaction. */
export function shortFormReader(actorOf: IcewsActors, contents: InteractionContents, file: string): RowReader {
  const name = file.split('/').at(-1) ?? file
  const read = (line: InputLine) => {
    const [from = '', words = '', to = '', date = ''] = cellsOf(line, columns)
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
    return { outcome: 'contents', row: line.number, contents: contents.of(interaction) } as const
  }
  return (line) => rejectingBadRows(line, () => read(line))
}
