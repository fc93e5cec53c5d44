import { useMemo } from 'react'
import { changeFilter, wantedFilter } from '../actions/apply-filter.ts'
import type { CanvasEntity, EntityKind } from '../api/records.ts'
import { kindImage } from '../canvas/legend-items.ts'
import { entityKinds } from '../canvas/scene.ts'
import { toggled } from '../state/filter.ts'
import { kindPlural } from './kind-words.ts'
import { LegendEntry } from './legend-entry.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

function countByKind(entities: Iterable<CanvasEntity>): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>()
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** "28 of 57": how many stand on the canvas, of how many the whole graph holds. */
const LegendCount = ({ standing, total }: { readonly standing: number; readonly total: number }) => (
  <span className="legend-count">
    <strong>{standing.toLocaleString('en')}</strong>
    <span className="legend-total"> of {total.toLocaleString('en')}</span>
  </span>
)

/** The kinds of entities, each a filter to switch on and off. */
export function LegendKinds() {
  const explorer = useExplorer()
  const totals = useExplorerState((state) => state.totals)
  const theme = useExplorerState((state) => state.theme)
  const entities = useExplorerState((state) => state.content.entities)
  const chosen = useExplorerState((state) => wantedFilter(state).kinds)
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
          <LegendEntry
            key={kind}
            isPressed={chosen.includes(kind)}
            isDisabled={!standing.has(kind) && !chosen.includes(kind)}
            onPress={() => void changeFilter(explorer, (filter) => ({ ...filter, kinds: toggled(filter.kinds, kind) }))}
          >
            <img src={kindImage(kind, theme)} width="22" height="22" alt="" />
            {kindPlural(kind)}
            <LegendCount standing={standing.get(kind) ?? 0} total={counts.get(kind) ?? 0} />
          </LegendEntry>
        ))}
    </ul>
  )
}
