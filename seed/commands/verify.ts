import { contentsLine } from '../amounts.ts'
import type { ParsedDossier } from '../dossier/parse-dossier.ts'
import { DossierError } from '../dossier/problem.ts'
import { verifyAgainstText } from '../dossier/verify-against-text.ts'
import { readDossiers } from '../read-dossiers.ts'
import { readTextFile } from '../read-text-file.ts'

const summary = ({ file, load }: ParsedDossier, wasCompared: boolean): string => {
  const contents = contentsLine({
    entities: load.entities.length,
    claims: load.claims.length,
    passages: load.passages.length,
  })
  return `${file} is right: ${contents}${wasCompared ? '; every excerpt stands where it should' : ''}.`
}

/** Checks dossiers, and, given a document's text, the excerpts in it. Throws DossierError or InputFileError. */
export async function verify(files: readonly string[], textFile: string | undefined): Promise<void> {
  const text = textFile === undefined ? null : await readTextFile(textFile)
  const dossiers = await readDossiers(files)
  const problems = text === null ? [] : dossiers.flatMap((dossier) => verifyAgainstText(dossier, text))
  if (problems.length > 0) throw new DossierError(problems)
  for (const dossier of dossiers) console.log(summary(dossier, text !== null))
}
