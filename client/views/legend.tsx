import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Icon } from './icon.tsx'
import { LegendKinds } from './legend-kinds.tsx'
import { LegendLines } from './legend-lines.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useMedia } from './use-media.ts'

/** What the shapes and lines of the canvas mean, and how many stand there; each can be brought out. */
export function Legend() {
  const isSmall = useMedia('(max-width: 767px), (max-height: 559px)')
  const isNarrow = useMedia('(max-width: 1099px)')
  const isTouched = useMedia('(pointer: coarse)')
  const isBeside = useExplorerState((state) => state.card.kind !== 'closed' || state.filtersOpen)
  const [choice, setChoice] = useState<boolean | null>(null)
  const isOpen = choice ?? !(isSmall || isNarrow || isBeside)
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  const explorer = useExplorer()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const covers = isOpen && !isSmall && !isEmpty
    explorer.canvas?.setCover({ left: covers ? (panel.current?.getBoundingClientRect().right ?? 0) : 0 })
  }, [explorer, isOpen, isSmall, isEmpty])
  if (isEmpty) return null
  return (
    <section ref={panel} className="legend" aria-label="Legend">
      <Button
        className="legend-toggle"
        aria-expanded={isOpen}
        aria-controls="legend-content"
        onPress={() => setChoice(!isOpen)}
      >
        Legend <Icon name="chevron" size={18} />
      </Button>
      <div id="legend-content" hidden={!isOpen}>
        <Toolbar orientation="vertical" aria-label="What to bring out">
          <LegendKinds />
          {isOpen && <LegendLines />}
        </Toolbar>
        <p className="legend-hint">
          {isTouched
            ? 'Tap to read. Tap twice to see more neighbours.'
            : 'Click to read. Double-click to see more neighbours.'}
        </p>
      </div>
    </section>
  )
}
