import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { type EntityKind, entityKinds } from '../canvas/scene.ts'
import { Icon } from './icon.tsx'
import { KindMark } from './kind-mark.tsx'
import { kindPlural } from './kind-words.ts'
import { useExplorerState } from './use-explorer.ts'
import { useMedia } from './use-media.ts'

interface LineProps {
  readonly tone: string
  readonly dash?: string
  readonly width?: number
  readonly children: ReactNode
}

const Line = ({ tone, dash, width = 2.2, children }: LineProps) => (
  <li>
    <svg className="legend-line" width="34" height="12" viewBox="0 0 34 12" data-tone={tone} aria-hidden="true">
      <path d="M1 6h32" stroke="currentColor" strokeWidth={width} strokeDasharray={dash} />
    </svg>
    {children}
  </li>
)

/** What a shape holds, by example. */
const samples: Partial<Record<EntityKind, string>> = {
  COUNTRY: 'UA',
  PERSON: 'VZ',
  PHASE: '1',
  FIGURE: '35',
  STATEMENT: '“',
}

function Kinds() {
  const totals = useExplorerState((state) => state.totals)
  const counts = new Map(totals.map(({ kind, count }) => [kind, count]))
  return (
    <ul className="legend-kinds">
      {entityKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} size={20} inscription={samples[kind] ?? ''} />
            {kindPlural(kind)} <span className="count">{counts.get(kind)?.toLocaleString('en')}</span>
          </li>
        ))}
    </ul>
  )
}

/** What the shapes and lines of the canvas mean. */
export function Legend() {
  const isSmall = useMedia('(max-width: 767px)')
  const [isOpen, setOpen] = useState(!isSmall)
  const isEmpty = useExplorerState((state) => state.content.entities.size === 0)
  if (isEmpty) return null
  return (
    <section className="legend" aria-label="Legend">
      <Button
        className="legend-toggle"
        aria-expanded={isOpen}
        aria-controls="legend-content"
        onPress={() => setOpen(!isOpen)}
      >
        Legend <Icon name="chevron" size={18} />
      </Button>
      <div id="legend-content" hidden={!isOpen}>
        <Kinds />
        <ul className="legend-lines">
          <Line tone="cooperation">Cooperation</Line>
          <Line tone="neutral">Neutral</Line>
          <Line tone="conflict">Conflict</Line>
          <Line tone="neutral" dash="5 4">
            Only planned or conditional
          </Line>
          <Line tone="neutral" width={4.5}>
            Wider: more claims
          </Line>
        </ul>
        <p className="legend-hint">Click to read. Double-click to see more neighbours.</p>
      </div>
    </section>
  )
}
