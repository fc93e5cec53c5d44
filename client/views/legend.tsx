import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CanvasEntity, EntityKind } from '../api/records.ts'
import { kindImage, lineLegend } from '../canvas/legend-items.ts'
import { entityKinds } from '../canvas/scene.ts'
import { Icon } from './icon.tsx'
import { kindPlural } from './kind-words.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'
import { useMedia } from './use-media.ts'

function countByKind(entities: Iterable<CanvasEntity>): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** "28 of 57": how many stand on the canvas, of how many the whole graph holds. */
const LegendCount = ({ standing, total }: { readonly standing: number; readonly total: number }) => (
  <span className="legend-count">
    <strong>{standing.toLocaleString('en')}</strong> of {total.toLocaleString('en')}
  </span>
)

function Kinds() {
  const totals = useExplorerState((state) => state.totals)
  const theme = useExplorerState((state) => state.theme)
  const entities = useExplorerState((state) => state.content.entities)
  const counts = new Map(totals.map(({ kind, count }) => [kind, count]))
  const standing = useMemo(() => countByKind(entities.values()), [entities])
  return (
    <ul
      className="legend-kinds"
      aria-label="On the canvas, of all in the graph"
      title="On the canvas, of all in the graph"
    >
      {entityKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <img src={kindImage(kind, theme)} width="22" height="22" alt="" />
            {kindPlural(kind)}
            <LegendCount standing={standing.get(kind) ?? 0} total={counts.get(kind) ?? 0} />
          </li>
        ))}
    </ul>
  )
}

/** What the shapes and lines of the canvas mean. */
export function Legend() {
  const isSmall = useMedia('(max-width: 767px), (max-height: 559px)')
  const isTouched = useMedia('(pointer: coarse)')
  const isBeside = useExplorerState((state) => state.card.kind !== 'closed' || state.filtersOpen)
  const [choice, setChoice] = useState<boolean | null>(null)
  const isOpen = choice ?? (!isSmall && !isBeside)
  const theme = useExplorerState((state) => state.theme)
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
        <Kinds />
        <ul className="legend-lines">
          {lineLegend(theme).map(({ key, label, image }) => (
            <li key={key}>
              <img src={image} width="40" height="24" alt="" />
              {label}
            </li>
          ))}
        </ul>
        <p className="legend-hint">
          {isTouched
            ? 'Tap to read. Tap twice to see more neighbours.'
            : 'Click to read. Double-click to see more neighbours.'}
        </p>
      </div>
    </section>
  )
}
