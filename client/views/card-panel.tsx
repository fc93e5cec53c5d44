import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { returnToPair } from '../actions/pair.ts'
import { clearSelection } from '../actions/select.ts'
import { type Card, isOfSelection, isPair, type SelectionCard } from '../state/card.ts'
import type { PairCard } from '../state/pair-card.ts'
import { EntityHeading, LinkHeading, PairHeading } from './card-heading.tsx'
import { CardSkeleton } from './card-skeleton.tsx'
import { EntityCard } from './entity-card.tsx'
import { focusSurface } from './focus-surface.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { LinkCard } from './link-card.tsx'
import { LoadedCard } from './loaded-card.tsx'
import { PartOfPage } from './part-of-page.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useFocusReturn } from './use-focus-return.ts'

const loadComparison = async () => (await import('./comparison-card.tsx')).ComparisonCard
const loadPaths = async () => (await import('./paths-card.tsx')).PathsCard

const SelectionContent = ({ card }: { readonly card: SelectionCard }) =>
  card.kind === 'entity' ? (
    <LoadedCard content={card.content}>{(value) => <EntityCard card={value} more={card.more} />}</LoadedCard>
  ) : (
    <LoadedCard content={card.content}>{(value) => <LinkCard card={value} more={card.more} />}</LoadedCard>
  )

const PairContent = ({ card }: { readonly card: PairCard }) =>
  card.kind === 'comparison' ? (
    <PartOfPage load={loadComparison} props={{ card }} waiting={<CardSkeleton />} />
  ) : (
    <PartOfPage load={loadPaths} props={{ card }} waiting={<CardSkeleton />} />
  )

function WayBack() {
  const explorer = useExplorer()
  const pair = useExplorerState((state) => state.returnTo)
  if (pair === null) return null
  return (
    <Button className="text-button card-back" onPress={() => returnToPair(explorer)}>
      <Icon name="back" size={18} /> {pair.kind === 'comparison' ? 'Back to the comparison' : 'Back to the paths'}
    </Button>
  )
}

function labelOf(card: Card, name: string | undefined): string {
  if (card.kind === 'comparison') return 'Comparison'
  return card.kind === 'paths' ? 'Paths' : (name ?? 'Link')
}

/** A panel beside the canvas, or a sheet over its lower part on a small screen. */
export function CardPanel() {
  const explorer = useExplorer()
  const card = useExplorerState((state) => state.card)
  const id = isOfSelection(card) ? card.id : ''
  const entity = useExplorerState((state) => state.content.entities.get(id))
  const link = useExplorerState((state) => state.content.links.get(id))
  const [isTall, setTall] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const place = isPair(card) ? `${card.kind} ${card.first.id} ${card.second?.id}` : id
  useEffect(() => {
    if (place !== '') scroller.current?.scrollTo(0, 0)
  }, [place])
  useFocusReturn(card.kind !== 'closed')
  if (card.kind === 'closed') return null
  const close = () => {
    clearSelection(explorer)
    focusSurface()
  }
  return (
    <aside
      id="card"
      className="card"
      tabIndex={-1}
      data-kind={card.kind}
      data-tall={isTall || undefined}
      aria-label={labelOf(card, entity?.name)}
    >
      <Button
        className="card-grip"
        aria-label={isTall ? 'Lower the card' : 'Raise the card'}
        onPress={() => setTall(!isTall)}
      />
      <header className="card-header">
        {entity !== undefined && <EntityHeading entity={entity} />}
        {link !== undefined && <LinkHeading link={link} />}
        {isPair(card) && <PairHeading card={card} />}
        <IconButton icon="close" label="Close" hint="Esc" onPress={close} />
      </header>
      <div className="card-content" ref={scroller}>
        {isPair(card) ? (
          <PairContent card={card} />
        ) : (
          <>
            <WayBack />
            <SelectionContent card={card} />
          </>
        )}
      </div>
    </aside>
  )
}
