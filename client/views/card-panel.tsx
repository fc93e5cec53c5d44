import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { reopenCard } from '../actions/retry.ts'
import { closeCard } from '../actions/select.ts'
import type { OpenCard } from '../state/card.ts'
import { EntityHeading, LinkHeading } from './card-heading.tsx'
import { EntityCard } from './entity-card.tsx'
import { focusSurface } from './focus-surface.ts'
import { IconButton } from './icon-button.tsx'
import { LinkCard } from './link-card.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useFocusReturn } from './use-focus-return.ts'

const CardSkeleton = () => (
  <div className="card-skeleton" role="status">
    <span className="visually-hidden">Reading…</span>
    <i />
    <i />
    <i />
    <i />
  </div>
)

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
  const id = card.kind === 'closed' ? '' : card.id
  const entity = useExplorerState((state) => state.content.entities.get(id))
  const link = useExplorerState((state) => state.content.links.get(id))
  const [isTall, setTall] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (id !== '') scroller.current?.scrollTo(0, 0)
  }, [id])
  useFocusReturn(card.kind !== 'closed')
  if (card.kind === 'closed') return null
  const close = () => {
    closeCard(explorer)
    focusSurface()
  }
  return (
    <aside id="card" className="card" tabIndex={-1} data-tall={isTall || undefined} aria-label={entity?.name ?? 'Link'}>
      <Button
        className="card-grip"
        aria-label={isTall ? 'Lower the card' : 'Raise the card'}
        onPress={() => setTall(!isTall)}
      />
      <header className="card-header">
        {entity !== undefined && <EntityHeading entity={entity} />}
        {link !== undefined && <LinkHeading link={link} />}
        <IconButton icon="close" label="Close" hint="Esc" onPress={close} />
      </header>
      <div className="card-content" ref={scroller}>
        <CardContent card={card} />
      </div>
    </aside>
  )
}
