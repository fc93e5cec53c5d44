/** What the store refers to must be there. Throws when it is not: then the graph is damaged. */
export function found<Row>(row: Row | null, id: string): Row {
  if (row === null) throw new Error(`The store refers to ${id}, but does not hold it.`)
  return row
}
