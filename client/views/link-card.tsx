import { visit } from '../actions/bring-in.ts'
import type { LinkCard as Card, NamedEntity } from '../api/records.ts'
import type { MoreClaims as More } from '../state/card.ts'
import { ClaimItem } from './claim-item.tsx'
import { EntityMark } from './entity-mark.tsx'
import { kindWord } from './kind-words.ts'
import { MoreClaims } from './more-claims.tsx'
import { useExplorer } from './use-explorer.ts'

function End({ entity }: { readonly entity: NamedEntity }) {
  const explorer = useExplorer()
  return (
    <button type="button" className="link-end" onClick={() => void visit(explorer, entity.id)}>
      <EntityMark entity={entity} size={36} />
      <span>
        <span className="link-end-name">{entity.name}</span>
        <span className="link-end-kind">{kindWord(entity.kind)}</span>
      </span>
    </button>
  )
}

/** All claims that tie two entities, newest first, each with its words. */
export const LinkCard = ({ card, more }: { readonly card: Card; readonly more: More }) => (
  <>
    <div className="link-ends">
      <End entity={card.source} />
      {card.source.id !== card.target.id && <End entity={card.target} />}
    </div>
    <ul className="claims claims-open">
      {card.page.claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} self={null} startsOpen />
      ))}
    </ul>
    <MoreClaims page={card.page} more={more} />
  </>
)
