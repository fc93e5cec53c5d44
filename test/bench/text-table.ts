/** Rows as plain text, in columns as wide as they need; numbers stand to the right. */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isNumeric = (column: number) => rows.every((row) => /^[\d–]|^$/.test(row[column] ?? ''))
  const cell = (text: string, column: number) =>
    isNumeric(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  const print = (line: readonly string[]) => line.map(cell).join('  ').trimEnd()
  return [print(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(print)].join('\n')
}
