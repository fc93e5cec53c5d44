import '../styles/pairs.css'
import { Button } from 'react-aria-components/Button'
import { choosePath, lookFurther, turnPair } from '../actions/pair.ts'
import type { FoundPath } from '../api/path-records.ts'
import { type PathsCard as Card, furthestReach, isSame } from '../state/pair-card.ts'
import { counted } from './kind-words.ts'
import { LoadedCard } from './loaded-card.tsx'
import { PairEnds } from './pair-ends.tsx'
import { PairFilter } from './pair-filter.tsx'
import { PathOption } from './path-option.tsx'
import { useExplorer } from './use-explorer.ts'

function NoPath({ card }: { readonly card: Card }) {
  const explorer = useExplorer()
  const isFurthest = card.reach >= furthestReach
  return (
    <div className="pair-none">
      <p className="pair-none-title">No path of at most {card.reach} steps</p>
      <p>
        Nothing that the sources say{card.under !== null && ', and that passes the filter,'} ties {card.first.name} to{' '}
        {card.second?.name} over fewer than {card.reach} other entities.
      </p>
      {!isFurthest && (
        <Button className="button" onPress={() => void lookFurther(explorer)}>
          Look up to {furthestReach} steps far
        </Button>
      )}
    </div>
  )
}

function Found({ card, paths }: { readonly card: Card; readonly paths: readonly FoundPath[] }) {
  const explorer = useExplorer()
  if (paths.length === 0) return <NoPath card={card} />
  return (
    <>
      <p className="pair-note">
        {paths.length === 1
          ? `The only path of at most ${card.reach} steps.`
          : `${counted(paths.length, 'path')}, shortest first. The open one is drawn before the others.`}
      </p>
      <ol className="path-options">
        {paths.map((path, index) => (
          <PathOption
            key={path.entities.map(({ id }) => id).join(' ')}
            path={path}
            isChosen={index === card.chosen}
            onChoose={() => void choosePath(explorer, index)}
          />
        ))}
      </ol>
      <Button className="button" onPress={() => void turnPair(explorer)}>
        Compare the two
      </Button>
    </>
  )
}

function Content({ card }: { readonly card: Card }) {
  if (card.second === null) return null
  if (isSame(card)) {
    return (
      <div className="pair-none">
        <p className="pair-none-title">Both ends are {card.first.name}</p>
        <p>A path leads from one entity to another. Change one of the ends.</p>
      </div>
    )
  }
  return (
    <LoadedCard content={card.content}>
      {(paths) => (
        <>
          <PairFilter card={card} />
          <Found card={card} paths={paths} />
        </>
      )}
    </LoadedCard>
  )
}

/** The ways from one entity to another, in words; the canvas draws them. */
export const PathsCard = ({ card }: { readonly card: Card }) => (
  <>
    <PairEnds card={card} />
    <Content card={card} />
  </>
)
