import type { DossierDate } from './dossier-shape.ts'
import type { Finding } from './explain-issue.ts'
import { daysOfEdtf } from './fuzzy-date.ts'
import type { DossierParts } from './read-parts.ts'
import type { Path } from './read-yaml.ts'

function checkDate(date: DossierDate | undefined, path: Path): readonly Finding[] {
  if (date?.edtf === undefined || daysOfEdtf(date.edtf) !== null) return []
  return [
    {
      path: [...path, 'edtf'],
      part: 'value',
      message: `\`${date.edtf}\` is not a date in EDTF that has days. Write such as 2025, 2025-03, 2025-03-01, XXXX-01-03, 2025-03-01/2025-03-05; for a season or a time of day give \`text\` alone.`,
    },
  ]
}

/** Whether the coded dates are dates. */
export const checkDates = ({ document, entities, claims }: DossierParts): readonly Finding[] => [
  ...checkDate(document?.published, ['document', 'published']),
  ...[...entities].flatMap(([id, entity]) => checkDate(entity?.date, ['entities', id, 'date'])),
  ...claims.flatMap((claim, index) => checkDate(claim?.date, ['claims', index, 'date'])),
]
