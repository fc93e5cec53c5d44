import type { LinkCard as Card, ShownClaim } from '../api/records.ts'
import { hiddenIn, type MoreClaims as More } from '../state/card.ts'
import { ClaimItem } from './claim-item.tsx'
import { AllClaimsNote, HiddenClaims } from './hidden-claims.tsx'
import { MoreClaims } from './more-claims.tsx'

/** Rows of data files have no words to read: only their places, which stay closed, so that more claims are seen. */
const hasWords = ({ evidence }: ShownClaim): boolean => evidence.some(({ excerpt }) => excerpt !== null)

/** All claims that tie two entities, newest first, each with its words. */
export const LinkCard = ({ card, more }: { readonly card: Card; readonly more: More }) => (
  <>
    <AllClaimsNote />
    <ul className="claims claims-open">
      {card.page.claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} self={null} startsOpen={hasWords(claim)} />
      ))}
    </ul>
    <MoreClaims page={card.page} more={more} />
    <HiddenClaims hidden={hiddenIn(card)} shown={card.page.totalCount} />
  </>
)
