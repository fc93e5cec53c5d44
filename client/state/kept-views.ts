/** A view that the reader gave a name, in this browser. */
export interface KeptView {
  readonly name: string
  readonly code: string
  /** In ISO 8601. */
  readonly keptAt: string
}

function isKeptView(value: unknown): value is KeptView {
  if (typeof value !== 'object' || value === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...value }
  return [fields.name, fields.code, fields.keptAt].every((field) => typeof field === 'string')
}

/** What the browser kept; whatever else stands in its place counts as nothing. */
export function readKeptViews(text: string | null): readonly KeptView[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.filter(isKeptView) : []
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return []
    throw thrown
  }
}

/** No longer than a line of the list. */
export const longestName = 80

/** The name, or, where another view has it, the same with a number that none has: "Talks (2)". */
export function freeName(views: readonly KeptView[], wanted: string): string {
  const taken = new Set(views.map(({ name }) => name))
  let free = wanted
  for (let number = 2; taken.has(free); number += 1) {
    const suffix = ` (${number})`
    free = `${wanted.slice(0, longestName - suffix.length)}${suffix}`
  }
  return free
}

/** Adds a view before the others; one of the same name gives way. */
export const keepView = (views: readonly KeptView[], view: KeptView): readonly KeptView[] => [
  view,
  ...views.filter(({ name }) => name !== view.name),
]

export const forgetView = (views: readonly KeptView[], name: string): readonly KeptView[] =>
  views.filter((view) => view.name !== name)

/** No other view gives way: where one has the new name already, this one gets it with a number. */
export function renameView(views: readonly KeptView[], from: string, to: string): readonly KeptView[] {
  const name = freeName(forgetView(views, from), to)
  return views.map((view) => (view.name === from ? { ...view, name } : view))
}

/** The name as it is kept. */
export const nameOfView = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ').slice(0, longestName)
