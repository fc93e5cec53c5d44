import { readDossiers } from '../read-dossiers.ts'
import { writeDossiers } from '../write-dossiers.ts'

/** Loads dossiers, all of them or, when anything is wrong, none. Throws DossierError, InputFileError or an error of the store. */
export async function load(files: readonly string[]): Promise<void> {
  await writeDossiers(await readDossiers(files))
}
