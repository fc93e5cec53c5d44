import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ClaimGroup as Group } from '../state/group-claims.ts'
import { ClaimItem } from './claim-item.tsx'

const shownAtFirst = 6

const wholeWords = (read: number, total: number | null): string =>
  read === total ? `Show all ${read}` : `Show the ${read} read so far`

interface ClaimGroupProps {
  readonly group: Group
  /** Null while it is not known how many more there are than have been read. */
  readonly total: number | null
  readonly self: string
}

/** Claims of one type under their heading; a long list opens on demand. */
export function ClaimGroup({ group, total, self }: ClaimGroupProps) {
  const [isWhole, setWhole] = useState(false)
  const isLong = group.claims.length > shownAtFirst + 2
  const shown = isLong && !isWhole ? group.claims.slice(0, shownAtFirst) : group.claims
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">
        {group.heading}{' '}
        <span className="count">{total?.toLocaleString('en') ?? `${group.claims.length} read so far`}</span>
      </h3>
      <ul className="claims">
        {shown.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} self={self} startsOpen={false} />
        ))}
      </ul>
      {isLong && (
        <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : wholeWords(group.claims.length, total)}
        </Button>
      )}
    </section>
  )
}
