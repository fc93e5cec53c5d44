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

/** Adds a view before the others; one of the same name gives way. */
export const keepView = (views: readonly KeptView[], view: KeptView): readonly KeptView[] => [
  view,
  ...views.filter(({ name }) => name !== view.name),
]

export const forgetView = (views: readonly KeptView[], name: string): readonly KeptView[] =>
  views.filter((view) => view.name !== name)

/** Another view that has the new name already gives way. */
export const renameView = (views: readonly KeptView[], from: string, to: string): readonly KeptView[] =>
  views.flatMap((view) => {
    if (view.name === from) return [{ ...view, name: to }]
    return view.name === to ? [] : [view]
  })

/** The name as it is kept: no longer than a line of the list. */
export const nameOfView = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ').slice(0, 80)
