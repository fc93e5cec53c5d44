/** The code of a view in the hash of an address such as `/#view=1.…`; null where there is none. */
export const codeInHash = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('view')

export const hashOf = (code: string): string => `#view=${code}`

/** The address of a view, on the page that is open at another. */
export function linkTo(code: string, page: string): string {
  const address = new URL(page)
  address.hash = hashOf(code)
  return address.href
}
