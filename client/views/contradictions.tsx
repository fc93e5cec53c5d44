import type { ShownClaim } from '../api/records.ts'
import { ClaimItem } from './claim-item.tsx'
import { Icon } from './icon.tsx'

const isOneDocument = (claims: readonly ShownClaim[]): boolean =>
  new Set(claims.flatMap(({ evidence }) => evidence.map(({ document }) => document.id))).size <= 1

/** Says where the sources disagree, in the words of both sides; both stay. */
export const Contradictions = ({ claims, self }: { readonly claims: readonly ShownClaim[]; readonly self: string }) =>
  claims.length === 0 ? null : (
    <aside className="contradictions" aria-label="Contradiction">
      <p className="contradictions-title">
        <Icon name="warning" size={18} />
        {isOneDocument(claims) ? 'The document contradicts itself here' : 'Documents contradict each other here'}
      </p>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} self={self} startsOpen />
        ))}
      </ul>
    </aside>
  )
