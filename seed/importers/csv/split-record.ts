const quotedCell = /"((?:[^"]|"")*)"/y

/** The cells of a record, or null where a quotation mark stands that RFC 4180 does not allow. */
export function splitRecord(text: string, separator: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(separator)
  const cells: string[] = []
  for (let at = 0; ; at += 1) {
    const cell = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, separator)
    if (cell === null) return null
    cells.push(cell.text)
    at = cell.end
    if (at === text.length) return cells
    if (text[at] !== separator) return null
  }
}

interface Cell {
  readonly text: string
  readonly end: number
}

function quotedAt(text: string, start: number): Cell | null {
  quotedCell.lastIndex = start
  const found = quotedCell.exec(text)?.[1]
  return found === undefined ? null : { text: found.replaceAll('""', '"'), end: quotedCell.lastIndex }
}

function plainAt(text: string, start: number, separator: string): Cell | null {
  const found = text.indexOf(separator, start)
  const end = found === -1 ? text.length : found
  const cell = text.slice(start, end)
  return cell.includes('"') ? null : { text: cell, end }
}
