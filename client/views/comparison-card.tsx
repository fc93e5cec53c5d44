import '../styles/pairs.css'
import { Button } from 'react-aria-components/Button'
import { bringTogether, readLink } from '../actions/draw-together.ts'
import { turnPair } from '../actions/pair.ts'
import type { Comparison } from '../api/path-records.ts'
import { type ComparisonCard as Card, isSame } from '../state/pair-card.ts'
import { ClaimItem } from './claim-item.tsx'
import { CommonTies } from './common-ties.tsx'
import { ComparedStatements } from './compared-statements.tsx'
import { counted } from './kind-words.ts'
import { LoadedCard } from './loaded-card.tsx'
import { OnlyTies } from './only-ties.tsx'
import { PairEnds } from './pair-ends.tsx'
import { PairFilter } from './pair-filter.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

function DirectTies({ comparison }: { readonly comparison: Comparison }) {
  const explorer = useExplorer()
  const { link, hiddenClaims, first, second } = comparison
  const hidden = hiddenClaims > 0 && (
    <p className="pair-note">{counted(hiddenClaims, link === null ? 'claim' : 'more claim')}, hidden by the filter.</p>
  )
  if (link === null) return hidden || <p className="pair-note">Nothing ties them directly.</p>
  const left = link.claimCount - link.claims.length
  return (
    <>
      <ul className="claims">
        {link.claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} self={null} startsOpen={false} />
        ))}
      </ul>
      {left > 0 && (
        <Button className="text-button" onPress={() => void readLink(explorer, link, [first.entity, second.entity])}>
          and {counted(left, 'more claim')}
        </Button>
      )}
      {hidden}
    </>
  )
}

const broughtAtOnce = 25

function DrawBoth({ comparison }: { readonly comparison: Comparison }) {
  const explorer = useExplorer()
  const { first, second, ways } = comparison
  const between = ways.slice(0, broughtAtOnce).flatMap(({ entities }) => entities.slice(1, -1))
  const entities = [first.entity, second.entity, ...between]
  const missing = useExplorerState((state) => entities.filter(({ id }) => !state.content.entities.has(id)).length)
  return (
    <div className="card-actions">
      <Button
        className="button"
        isDisabled={missing === 0}
        onPress={() => void bringTogether(explorer, entities, `Compare ${first.entity.name} and ${second.entity.name}`)}
      >
        {missing === 0 ? 'All on the canvas' : `Draw both and what they share (${missing} new)`}
      </Button>
      <Button className="button" onPress={() => void turnPair(explorer)}>
        Paths between them
      </Button>
    </div>
  )
}

const Compared = ({ comparison, isSifted }: { readonly comparison: Comparison; readonly isSifted: boolean }) => (
  <>
    <section className="claim-group">
      <h3 className="claim-group-heading">
        What ties them {comparison.link !== null && <span className="count">{comparison.link.claimCount}</span>}
      </h3>
      <DirectTies comparison={comparison} />
    </section>
    <ComparedStatements comparison={comparison} isSifted={isSifted} />
    <CommonTies comparison={comparison} isSifted={isSifted} />
    <OnlyTies comparison={comparison} isSifted={isSifted} />
    <DrawBoth comparison={comparison} />
  </>
)

function Content({ card }: { readonly card: Card }) {
  if (card.second === null) return null
  if (isSame(card)) {
    return (
      <div className="pair-none">
        <p className="pair-none-title">Both are {card.first.name}</p>
        <p>Change one of them, to see what sets the two apart.</p>
      </div>
    )
  }
  return (
    <LoadedCard content={card.content}>
      {(comparison) => (
        <>
          <PairFilter card={card} />
          <Compared comparison={comparison} isSifted={card.under !== null} />
        </>
      )}
    </LoadedCard>
  )
}

/** Two entities side by side: what ties them, what each said, what they share, and what only one has. */
export const ComparisonCard = ({ card }: { readonly card: Card }) => (
  <>
    <PairEnds card={card} />
    <Content card={card} />
  </>
)
