export interface SharedQuery {
  readonly query: string
  /** JSON, or nothing. */
  readonly variables: string
}

/** What a link such as `/graphql#query=…&variables=…` carries; it stays in the browser, for the server never sees a hash. */
export function readLink(hash: string): SharedQuery | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const query = fields.get('query')
  return query === null ? null : { query, variables: fields.get('variables') ?? '' }
}

/** The hash of a link that opens the console with this query in it. */
export function writeLink({ query, variables }: SharedQuery): string {
  const fields = new URLSearchParams({ query })
  if (variables.trim() !== '') fields.set('variables', variables)
  return `#${fields}`
}
