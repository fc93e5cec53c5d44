import { strToU8, zipSync } from 'fflate'

export interface ZipEntry {
  readonly name: string
  readonly content: string
}

/** Files as a ZIP archive. */
export function writeZip(entries: readonly ZipEntry[], at: Date): Blob {
  const files = Object.fromEntries(entries.map(({ name, content }) => [name, strToU8(content)]))
  return new Blob([zipSync(files, { mtime: at })], { type: 'application/zip' })
}
