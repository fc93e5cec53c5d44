import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ClaimGroup as Group } from '../state/group-claims.ts'
import { ClaimItem } from './claim-item.tsx'

const shownAtFirst = 6

/** Claims of one type under their heading; a long list opens on demand. */
export function ClaimGroup({ group, self }: { readonly group: Group; readonly self: string }) {
  const [isWhole, setWhole] = useState(false)
  const isLong = group.claims.length > shownAtFirst + 2
  const shown = isLong && !isWhole ? group.claims.slice(0, shownAtFirst) : group.claims
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">
        {group.heading} <span className="count">{group.claims.length}</span>
      </h3>
      <ul className="claims">
        {shown.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} self={self} startsOpen={false} />
        ))}
      </ul>
      {isLong && (
        <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${group.claims.length}`}
        </Button>
      )}
    </section>
  )
}
