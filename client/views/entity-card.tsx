import { Button } from 'react-aria-components/Button'
import { removeFromCanvas } from '../actions/change-canvas.ts'
import { expand } from '../actions/expand.ts'
import { startPair } from '../actions/pair.ts'
import type { EntityCard as Card } from '../api/records.ts'
import type { MoreClaims as More } from '../state/card.ts'
import { remainingOf } from '../state/content.ts'
import { factsOf } from '../state/entity-facts.ts'
import { groupClaims } from '../state/group-claims.ts'
import { Aliases } from './aliases.tsx'
import { ClaimGroup } from './claim-group.tsx'
import { Contradictions } from './contradictions.tsx'
import { Facts } from './facts.tsx'
import { counted, countOfKind } from './kind-words.ts'
import { MoreClaims } from './more-claims.tsx'
import { Sources } from './sources.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

function CanvasActions({ id }: { readonly id: string }) {
  const explorer = useExplorer()
  const left = useExplorerState((state) => remainingOf(state.content, id))
  const isExpanding = useExplorerState((state) => state.expanding === id)
  const isBusy = useExplorerState((state) => state.expanding !== null)
  return (
    <div className="card-actions">
      <Button
        className="button button-primary"
        isDisabled={left === 0 || isBusy}
        onPress={() => void expand(explorer, id)}
      >
        {isExpanding ? 'Expanding…' : left === 0 ? 'All on the canvas' : `Expand (${left.toLocaleString('en')} left)`}
      </Button>
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
      <Contradictions claims={card.contradictions} self={entity.id} />
      <Facts facts={factsOf(card)} />
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
      <CanvasActions id={entity.id} />
      {groupClaims(card.page.claims, entity.id).map((group) => (
        <ClaimGroup key={`${entity.id} ${group.heading}`} group={group} self={entity.id} />
      ))}
      <MoreClaims page={card.page} more={more} />
      <Sources key={`sources ${entity.id}`} card={card} />
    </>
  )
}
