import type { Modality, ShownClaim } from '../api/records.ts'
import { isOffice } from '../state/claim-words.ts'
import { dateWords } from '../state/date-words.ts'

const modalityWords: Readonly<Record<Modality, string | null>> = {
  STATED: null,
  REPORTED: 'reported',
  PLANNED: 'planned',
  CONDITIONAL: 'conditional',
  DERIVED: 'worked out',
}

const modalityMeaning: Readonly<Record<Modality, string>> = {
  STATED: 'In the document’s own voice',
  REPORTED: 'Passed on from somebody else',
  PLANNED: 'Intended or scheduled, not yet so',
  CONDITIONAL: 'So only if something else happens',
  DERIVED: 'Worked out from what the document says, not said in it',
}

/** Where it reads otherwise than the source writes it, pointing at it tells how the source does. */
function ClaimDate({ text }: { readonly text: string }) {
  const words = dateWords(text)
  return <span title={words === text ? undefined : `In the source: ${text}`}>{words}</span>
}

/** How firmly a claim is made, in whose voice, about what, and when: only what its source gives. */
export function ClaimNotes({ claim }: { readonly claim: ShownClaim }) {
  const modality = modalityWords[claim.modality]
  const detail = isOffice(claim.type) ? null : claim.detail
  if (
    modality === null &&
    claim.attributedTo === null &&
    claim.date === null &&
    detail === null &&
    claim.action === null
  )
    return null
  return (
    <p className="claim-notes">
      {modality !== null && (
        <span className="chip" data-modality={claim.modality} title={modalityMeaning[claim.modality]}>
          {modality}
        </span>
      )}
      {claim.action !== null && (
        <span className="chip" title={`CAMEO ${claim.action.code}`}>
          {claim.action.label}
        </span>
      )}
      {claim.date !== null && <ClaimDate text={claim.date} />}
      {detail !== null && <span>{detail}</span>}
      {claim.attributedTo !== null && <q>{claim.attributedTo}</q>}
    </p>
  )
}
