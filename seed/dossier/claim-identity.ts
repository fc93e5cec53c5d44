import { claimIdOf, isDocumentId, isEntityId } from '../../server/graph/model/ids.ts'
import type { ClaimId, DocumentId } from '../../server/graph/model/records.ts'
import type { DossierClaim } from './dossier-shape.ts'
import type { Finding } from './explain-issue.ts'
import type { DossierParts } from './read-parts.ts'

/** The id of a claim of a dossier, or null when one of its ends has none. */
export function idOfClaim(document: DocumentId, { from, to, type, date, modality, key }: DossierClaim): ClaimId | null {
  if (!isEntityId(from) || !isEntityId(to)) return null
  return claimIdOf({
    source: from,
    target: to,
    document,
    type,
    date: date?.edtf ?? date?.text ?? null,
    modality,
    key: key ?? '',
  })
}

/** Whether no claim is made twice. */
export function checkClaimsDiffer({ document, claims }: DossierParts): readonly Finding[] {
  if (document === null || !isDocumentId(document.id)) return []
  const firstById = new Map<ClaimId, number>()
  const findings: Finding[] = []
  for (const [index, claim] of claims.entries()) {
    const id = claim === null ? null : idOfClaim(document.id, claim)
    if (claim === null || id === null) continue
    const first = firstById.get(id)
    if (first === undefined) firstById.set(id, index)
    else
      findings.push({
        path: ['claims', index],
        part: 'value',
        message: `\`${claim.from} ${claim.type} ${claim.to}\` is claimed already, as claim ${first + 1}, with the same date and modality. Put both together, or tell this one apart with a \`key\`.`,
      })
  }
  return findings
}
