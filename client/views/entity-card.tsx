import { Button } from 'react-aria-components/Button'
import { removeFromCanvas } from '../actions/change-canvas.ts'
import { startPair } from '../actions/pair.ts'
import type { EntityCard as Card } from '../api/records.ts'
import { hiddenIn, type MoreClaims as More } from '../state/card.ts'
import { factsOf } from '../state/entity-facts.ts'
import { groupClaims, totalOfGroup } from '../state/group-claims.ts'
import { Aliases } from './aliases.tsx'
import { ClaimGroup } from './claim-group.tsx'
import { Contradictions } from './contradictions.tsx'
import { ExpandActions } from './expand-actions.tsx'
import { Facts } from './facts.tsx'
import { AllClaimsNote, HiddenClaims } from './hidden-claims.tsx'
import { counted, countOfKind } from './kind-words.ts'
import { MoreClaims } from './more-claims.tsx'
import { Sources } from './sources.tsx'
import { useExplorer } from './use-explorer.ts'

function CanvasActions({ card }: { readonly card: Card }) {
  const { id } = card.entity
  const explorer = useExplorer()
  return (
    <div className="card-actions">
      <ExpandActions key={id} card={card} />
      <Button className="button" onPress={() => startPair(explorer, 'paths', id)}>
        Find a path to…
      </Button>
      <Button className="button" onPress={() => startPair(explorer, 'comparison', id)}>
        Compare with…
      </Button>
      <Button className="button" onPress={() => removeFromCanvas(explorer, id)}>
        Remove from the canvas
      </Button>
    </div>
  )
}

/** All that is known of an entity, each claim with the words it rests on. */
export function EntityCard({ card, more }: { readonly card: Card; readonly more: More }) {
  const { entity } = card
  return (
    <>
      {card.verbatim !== null && <blockquote className="verbatim">{card.verbatim}</blockquote>}
      {card.summary !== null && <p className="summary">{card.summary}</p>}
      <Aliases key={entity.id} aliases={card.aliases} />
      <p className="card-totals">
        {entity.neighbours === 0 ? (
          'Tied to nothing yet.'
        ) : (
          <>
            Tied to <strong>{counted(entity.neighbours, 'entity', 'entities')}</strong> by{' '}
            <strong>{counted(card.claimTotal, 'claim')}</strong>
            <span className="card-kinds">{card.byKind.map((of) => countOfKind(of.kind, of.count)).join(' · ')}</span>
          </>
        )}
      </p>
      <CanvasActions card={card} />
      <Contradictions claims={card.contradictions} self={entity.id} />
      <Facts facts={factsOf(card)} />
      <AllClaimsNote />
      {groupClaims(card.page.claims, entity.id).map((group) => (
        <ClaimGroup
          key={`${entity.id} ${group.heading}`}
          group={group}
          total={totalOfGroup(group, card)}
          self={entity.id}
        />
      ))}
      <MoreClaims page={card.page} more={more} />
      <HiddenClaims hidden={hiddenIn(card)} shown={card.page.totalCount} />
      <Sources key={`sources ${entity.id}`} card={card} />
    </>
  )
}
