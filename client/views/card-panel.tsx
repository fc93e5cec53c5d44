import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { reopenCard } from '../actions/retry.ts'
import { closeCard } from '../actions/select.ts'
import type { CanvasEntity } from '../api/records.ts'
import type { OpenCard } from '../state/card.ts'
import { nameOf } from '../state/explorer-state.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityCard } from './entity-card.tsx'
import { EntityMark } from './entity-mark.tsx'
import { focusCanvas } from './focus-canvas.ts'
import { IconButton } from './icon-button.tsx'
import { counted, kindWord } from './kind-words.ts'
import { LinkCard } from './link-card.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

const CardSkeleton = () => (
  <div className="card-skeleton" role="status">
    <span className="visually-hidden">Reading…</span>
    <i />
    <i />
    <i />
    <i />
  </div>
)

function EntityHeading({ entity }: { readonly entity: CanvasEntity }) {
  return (
    <>
      <EntityMark entity={entity} caption={captionOf(entity)} size={44} />
      <div>
        <p className="card-kind">{kindWord(entity.kind)}</p>
        <h2 className="card-name">{entity.name}</h2>
      </div>
    </>
  )
}

function LinkHeading({ card }: { readonly card: OpenCard }) {
  const link = useExplorerState((state) => state.content.links.get(card.id))
  const source = useExplorerState((state) => (link ? nameOf(state, link.source) : ''))
  const target = useExplorerState((state) => (link ? nameOf(state, link.target) : ''))
  return (
    <div>
      <p className="card-kind">{link ? counted(link.claimCount, 'claim') : 'Link'}</p>
      <h2 className="card-name">
        {source} and {target}
      </h2>
    </div>
  )
}

function CardContent({ card }: { readonly card: OpenCard }) {
  const explorer = useExplorer()
  if (card.content.status === 'loading') return <CardSkeleton />
  if (card.content.status === 'failed') {
    return <ProblemNotice problem={card.content.problem} onRetry={() => void reopenCard(explorer)} />
  }
  return card.kind === 'entity' ? (
    <EntityCard card={card.content.value} more={card.more} />
  ) : (
    <LinkCard card={card.content.value} more={card.more} />
  )
}

/** A panel beside the canvas, or a sheet over its lower part on a small screen. */
export function CardPanel() {
  const explorer = useExplorer()
  const card = useExplorerState((state) => state.card)
  const entity = useExplorerState((state) =>
    state.content.entities.get(state.card.kind === 'entity' ? state.card.id : ''),
  )
  const [isTall, setTall] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const cardId = card.kind === 'closed' ? null : card.id
  useEffect(() => {
    if (cardId !== null) scroller.current?.scrollTo(0, 0)
  }, [cardId])
  if (card.kind === 'closed') return null
  const heading: ReactNode =
    card.kind === 'link' ? <LinkHeading card={card} /> : entity !== undefined && <EntityHeading entity={entity} />
  const close = () => {
    closeCard(explorer)
    focusCanvas()
  }
  return (
    <aside className="card" data-tall={isTall || undefined} aria-label={card.kind === 'entity' ? entity?.name : 'Link'}>
      <Button
        className="card-grip"
        aria-label={isTall ? 'Lower the card' : 'Raise the card'}
        onPress={() => setTall(!isTall)}
      />
      <header className="card-header">
        {heading}
        <IconButton icon="close" label="Close" hint="Esc" onPress={close} />
      </header>
      <div className="card-content" ref={scroller}>
        <CardContent card={card} />
      </div>
    </aside>
  )
}
