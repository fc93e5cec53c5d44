import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ShownClaim } from '../api/records.ts'
import { sentenceOf } from '../state/claim-words.ts'
import { toneOfType } from '../state/tone.ts'
import { ClaimNotes } from './claim-notes.tsx'
import { ClaimSentence } from './claim-sentence.tsx'
import { EvidenceList } from './evidence-list.tsx'

interface ClaimItemProps {
  readonly claim: ShownClaim
  /** The entity whose card this is; null on a link's card. */
  readonly self: string | null
  readonly startsOpen: boolean
}

/** A claim as a sentence that opens the words it rests on. */
export function ClaimItem({ claim, self, startsOpen }: ClaimItemProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const evidenceId = useId()
  return (
    <li className="claim" data-tone={toneOfType(claim.type)}>
      <div className="claim-head">
        <ClaimSentence claim={claim} self={self} />
        <Button
          className="claim-toggle"
          aria-label={`Evidence: ${sentenceOf(claim)}`}
          aria-expanded={isOpen}
          aria-controls={evidenceId}
          onPress={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">”</span>
        </Button>
      </div>
      <ClaimNotes claim={claim} />
      <div id={evidenceId} hidden={!isOpen}>
        {isOpen && <EvidenceList evidence={claim.evidence} />}
      </div>
    </li>
  )
}
