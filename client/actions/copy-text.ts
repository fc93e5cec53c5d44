/** Puts text into the clipboard; false where the browser forbids it, as under plain HTTP from another machine. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
