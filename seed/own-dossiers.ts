import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParsedDossier } from './dossier/parse-dossier.ts'
import { readDossiers } from './read-dossiers.ts'

const folder = fileURLToPath(new URL('./dossiers', import.meta.url))

/** The dossiers that the project brings along. */
export async function ownDossiers(): Promise<readonly ParsedDossier[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted()
  return readDossiers(names.map((name) => join(folder, name)))
}
