/** The file handed over last; a browser may still read it. */
let last: string | null = null

/** Hands a file to the reader, as the browser does with downloads. */
export function saveFile(content: Blob, name: string): void {
  if (last !== null) URL.revokeObjectURL(last)
  last = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = last
  anchor.download = name
  anchor.click()
}
