import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { EntityCard } from '../api/records.ts'
import { hiddenIn } from '../state/card.ts'
import { type Source, sourcesOf } from '../state/sources-of.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Icon } from './icon.tsx'
import { counted } from './kind-words.ts'

function SourceItem({ source: { document, claims, named } }: { readonly source: Source }) {
  const [isOpen, setOpen] = useState(false)
  const notes = [
    ...(document.publisher === null ? [] : [document.publisher]),
    ...(claims === 0 ? [] : [counted(claims, 'claim')]),
    ...(named.length === 0 ? [] : [`named in ${counted(named.length, 'place')}`]),
  ].join(' · ')
  return (
    <li className="source">
      {named.length === 0 ? (
        <p>{document.title}</p>
      ) : (
        <Button className="disclosure" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {document.title} <Icon name="chevron" size={18} />
        </Button>
      )}
      <p className="claim-notes">{notes}</p>
      {isOpen && <EvidenceList evidence={named} />}
    </li>
  )
}

/** The documents that speak of an entity, how much, and where each names it. */
export function Sources({ card }: { readonly card: EntityCard }) {
  const sources = sourcesOf(card)
  if (sources.length === 0) return null
  const isPart = card.page.next !== null || hiddenIn(card) > 0
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">
        Sources <span className="count">{sources.length}</span>
      </h3>
      <ul className="sources">
        {sources.map((source) => (
          <SourceItem key={source.document.id} source={source} />
        ))}
      </ul>
      {isPart && <p className="claim-notes">Counted in the {counted(card.page.claims.length, 'claim')} above.</p>}
    </section>
  )
}
