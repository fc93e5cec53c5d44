import { checkTogether, type ParsedDossier, parseDossiers } from './dossier/parse-dossier.ts'
import { DossierError } from './dossier/problem.ts'
import { readTextFile } from './read-text-file.ts'

/** Reads and checks dossiers that belong together. Throws DossierError with all that is wrong in any of them, or InputFileError. */
export async function readDossiers(files: readonly string[]): Promise<readonly ParsedDossier[]> {
  const texts = await Promise.all(files.map((file) => readTextFile(file)))
  const results = texts.map((text, index) => parseDossiers(text, files[index] ?? ''))
  const dossiers = results.flatMap(({ parsed }) => parsed)
  const problems = [...results.flatMap((result) => result.problems), ...checkTogether(dossiers)]
  if (problems.length > 0) throw new DossierError(problems)
  return dossiers
}
