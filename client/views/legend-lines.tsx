import { useEffect, useState } from 'react'
import { lineLegend } from '../canvas/legend-items.ts'
import type { LineStyle } from '../canvas/scene.ts'
import { counted } from './kind-words.ts'
import { LegendEntry } from './legend-entry.tsx'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** How lines are drawn; those of one style are set apart until something else is selected, or the legend is closed. */
export function LegendLines() {
  const explorer = useExplorer()
  const theme = useExplorerState((state) => state.theme)
  const [sought, setSought] = useState<LineStyle | null>(null)
  useEffect(() => {
    const lines = explorer.canvas?.seek(sought) ?? 0
    if (sought === null) return
    explorer.store.setState({ announcement: `${counted(lines, 'line stands', 'lines stand')} out.` })
  }, [explorer, sought])
  useEffect(() => {
    const unsubscribe = explorer.store.subscribe((state, before) => {
      if (state.selection !== before.selection || state.card.kind !== before.card.kind) setSought(null)
    })
    return () => {
      unsubscribe()
      explorer.canvas?.seek(null)
    }
  }, [explorer])
  return (
    <ul className="legend-lines" aria-label="Lines">
      {lineLegend(theme).map(({ key, label, image }) => {
        const words = (
          <>
            <img src={image} width="40" height="24" alt="" />
            {label}
          </>
        )
        if (key === 'width') return <li key={key}>{words}</li>
        return (
          <LegendEntry key={key} isPressed={key === sought} onPress={() => setSought(key === sought ? null : key)}>
            {words}
          </LegendEntry>
        )
      })}
    </ul>
  )
}
