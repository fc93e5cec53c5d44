import type { DocumentLoad } from '../../server/graph/model/records.ts'
import { checkDates } from './check-dates.ts'
import { checkDocument } from './check-document.ts'
import { checkEnds, checkEntities } from './check-entities.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkPassages } from './check-passages.ts'
import { checkClaimsDiffer } from './claim-identity.ts'
import { type Dossier, dossierShape } from './dossier-shape.ts'
import type { Finding } from './explain-issue.ts'
import { inReadingOrder, type Problem } from './problem.ts'
import { type DossierParts, readParts } from './read-parts.ts'
import { readYaml, type YamlResult, type YamlSource } from './read-yaml.ts'
import { toDocumentLoad } from './to-document-load.ts'

export interface ParsedDossier {
  readonly file: string
  readonly dossier: Dossier
  readonly load: DocumentLoad
  readonly positionOf: YamlSource['positionOf']
}

/** The dossiers of a file or, with `parsed` empty, all that is wrong with them in reading order. */
interface ParseResult {
  readonly parsed: readonly ParsedDossier[]
  readonly problems: readonly Problem[]
}

const checks: readonly ((parts: DossierParts) => readonly Finding[])[] = [
  checkDocument,
  checkPassages,
  checkEvidence,
  checkEntities,
  checkEnds,
  checkClaimsDiffer,
  checkDates,
]

function readOne({ source, problems }: YamlResult, file: string): ParseResult {
  if (source === null) return { parsed: [], problems }
  const { parts, findings } = readParts(source.value)
  const found = [...findings, ...checks.flatMap((check) => check(parts))].map(
    ({ path, part, message }): Problem => ({ file, ...source.positionOf(path, part), message }),
  )
  if (problems.length + found.length > 0) return { parsed: [], problems: [...problems, ...found] }
  const dossier = dossierShape.parse(source.value)
  return { parsed: [{ file, dossier, load: toDocumentLoad(dossier), positionOf: source.positionOf }], problems: [] }
}

/**
 * Reads the dossiers of a file, one a YAML document, and checks all that can be told without the documents' texts. `file`
 * names it in the problems.
 */
export function parseDossiers(text: string, file: string): ParseResult {
  const results = readYaml(text, file).map((result) => readOne(result, file))
  if (results.length === 0)
    return {
      parsed: [],
      problems: [{ file, line: 1, column: 1, message: 'The file is empty; a dossier was expected.' }],
    }
  const problems = inReadingOrder(results.flatMap((result) => result.problems))
  return { parsed: problems.length > 0 ? [] : results.flatMap(({ parsed }) => parsed), problems }
}

/** What is wrong between dossiers that are used together: the same document twice. */
export function checkTogether(dossiers: readonly ParsedDossier[]): readonly Problem[] {
  const fileById = new Map<string, string>()
  return dossiers.flatMap(({ file, dossier, positionOf }) => {
    const { id } = dossier.document
    const other = fileById.get(id)
    fileById.set(id, other ?? file)
    if (other === undefined) return []
    return [
      {
        file,
        ...positionOf(['document', 'id']),
        message: `\`${id}\` is the document of ${other} too. Give it an id of its own.`,
      },
    ]
  })
}
