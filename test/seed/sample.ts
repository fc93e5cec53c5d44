import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDossiers } from '../../seed/dossier/parse-dossier.ts'
import { problemLine } from '../../seed/dossier/problem.ts'

const samplePath = (name: string): string => fileURLToPath(new URL(`samples/${name}`, import.meta.url))

export const sample = (name: string): string => readFileSync(samplePath(name), 'utf8')

export const straitText = sample('amber-strait.txt')
export const straitDossier = sample('amber-strait.yaml')

/** The sample dossier with one passage of its YAML written differently. */
export function strait(written: string, instead: string): string {
  if (!straitDossier.includes(written)) throw new Error(`The sample has no ${written}`)
  return straitDossier.replace(written, () => instead)
}

export const problemsOf = (text: string): readonly string[] =>
  parseDossiers(text, 'strait.yaml').problems.map(problemLine)
