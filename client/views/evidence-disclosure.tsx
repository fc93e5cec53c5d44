import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ShownEvidence } from '../api/records.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Icon } from './icon.tsx'
import { counted } from './kind-words.ts'

/** What an entity's being in the graph rests on. */
export function EvidenceDisclosure({ evidence }: { readonly evidence: readonly ShownEvidence[] }) {
  const [isOpen, setOpen] = useState(false)
  if (evidence.length === 0) return null
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">
        <Button className="disclosure" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          Where it is named <span className="count">{counted(evidence.length, 'place')}</span>
          <Icon name="chevron" size={18} />
        </Button>
      </h3>
      {isOpen && <EvidenceList evidence={evidence} />}
    </section>
  )
}
