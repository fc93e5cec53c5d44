import { contentsLine } from '../amounts.ts'
import type { ParsedDossier } from '../dossier/parse-dossier.ts'
import { DossierError } from '../dossier/problem.ts'
import { verifyAgainstText } from '../dossier/verify-against-text.ts'
import { InputFileError } from '../input-file-error.ts'
import { readDossiers } from '../read-dossiers.ts'
import { readTextFile } from '../read-text-file.ts'

const summary = (title: string, { load }: ParsedDossier, wasCompared: boolean): string => {
  const contents = contentsLine({
    entities: load.entities.length,
    claims: load.claims.length,
    passages: load.passages.length,
  })
  return `${title} is right: ${contents}${wasCompared ? '; every excerpt stands where it should' : ''}.`
}

/** Checks dossiers, and, given a document's text, the excerpts in it. Throws DossierError or InputFileError. */
export async function verify(files: readonly string[], textFile: string | undefined): Promise<void> {
  const text = textFile === undefined ? null : await readTextFile(textFile)
  const dossiers = await readDossiers(files)
  if (text !== null && dossiers.length > 1)
    throw new InputFileError(
      `A text is compared with one dossier, but ${files.join(' ')} holds ${dossiers.length}. Put the one that it belongs to in a file of its own.`,
    )
  const problems = text === null ? [] : dossiers.flatMap((dossier) => verifyAgainstText(dossier, text))
  if (problems.length > 0) throw new DossierError(problems)
  for (const [file, ofFile] of Map.groupBy(dossiers, (dossier) => dossier.file))
    for (const dossier of ofFile) {
      const title = ofFile.length > 1 ? `${file}, ${dossier.load.document.id},` : file
      console.log(summary(title, dossier, text !== null))
    }
}
