import { useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { copyCitation } from '../actions/copy-citation.ts'
import type { ShownClaim } from '../api/records.ts'
import { sentenceOf } from '../state/claim-words.ts'
import { toneOfClaim } from '../state/tone.ts'
import { ClaimNotes } from './claim-notes.tsx'
import { ClaimSentence } from './claim-sentence.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Icon } from './icon.tsx'
import { useExplorer } from './use-explorer.ts'

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
  const explorer = useExplorer()
  return (
    <li className="claim" data-tone={toneOfClaim(claim)}>
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
        {isOpen && (
          <>
            <EvidenceList evidence={claim.evidence} />
            <Button
              className="claim-cite"
              aria-label={`Copy citation: ${sentenceOf(claim)}`}
              onPress={() => void copyCitation(explorer, claim, location.href)}
            >
              <Icon name="cite" size={16} />
              Copy citation
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
