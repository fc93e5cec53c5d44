import type { LinkCard as Card, ShownClaim } from '../api/records.ts'
import { hiddenIn, type MoreClaims as More } from '../state/card.ts'
import { capitalised } from '../state/claim-words.ts'
import { sayingsOf } from '../state/link-sayings.ts'
import { ClaimItem } from './claim-item.tsx'
import { AllClaimsNote, HiddenClaims } from './hidden-claims.tsx'
import { MoreClaims } from './more-claims.tsx'
import { useExplorerState } from './use-explorer.ts'

/** Rows of data files have no words to read: only their places, which stay closed, so that more claims are seen. */
const hasWords = ({ evidence }: ShownClaim): boolean => evidence.some(({ excerpt }) => excerpt !== null)

/** Where so many claims stand that they are not read at a glance, what they say and how often, before the first of them. */
const worthSumming = 10

function Sayings({ id }: { readonly id: string }) {
  const link = useExplorerState((state) => state.content.links.get(id))
  const sayings = link === undefined ? [] : sayingsOf(link)
  if (link === undefined || link.claimCount < worthSumming || sayings.length < 2) return null
  return (
    <ul className="sayings" aria-label="What the claims say">
      {sayings.map(({ words, count }) => (
        <li key={words}>
          {capitalised(words)} <span className="count">{count.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  )
}

/** All claims that tie two entities, newest first, each with its words. */
export const LinkCard = ({ card, more }: { readonly card: Card; readonly more: More }) => (
  <>
    <Sayings id={card.id} />
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
