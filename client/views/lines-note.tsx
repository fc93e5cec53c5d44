import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { drawLines } from '../actions/draw-lines.ts'
import { shownIn } from '../state/explorer-state.ts'
import { strongestLinks } from '../state/strongest-links.ts'
import { useExplorer, useExplorerState } from './use-explorer.ts'

/** How many lines are drawn where very many stand, how many are left out, and the way to see all. */
export function LinesNote() {
  const explorer = useExplorer()
  const all = useExplorerState((state) => shownIn(state).links.size)
  const strongest = useExplorerState((state) => strongestLinks(shownIn(state))?.size ?? null)
  const lines = useExplorerState((state) => state.sifting.filter.lines)
  const isSeen = useExplorerState((state) => state.surface === 'canvas') && strongest !== null
  const note = useRef<HTMLElement>(null)
  useEffect(() => {
    const { height = 0 } = (isSeen && note.current?.getBoundingClientRect()) || {}
    explorer.canvas?.setCover({ bottom: height })
  }, [explorer, isSeen])
  if (!isSeen) return null
  const isAll = lines === 'all'
  const left = (all - strongest).toLocaleString('en')
  return (
    <section ref={note} className="lines-note" aria-label="Lines drawn">
      <p>
        {isAll ? (
          `All ${all.toLocaleString('en')} lines.`
        ) : (
          <>
            {left} weaker lines left out<span className="lines-note-until"> until you select an end</span>.
          </>
        )}
      </p>
      <Button className="text-button" onPress={() => drawLines(explorer, isAll ? 'strongest' : 'all')}>
        {isAll ? 'Only the strongest' : 'Draw all'}
      </Button>
    </section>
  )
}
