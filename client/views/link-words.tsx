import { lineLegend } from '../canvas/legend-items.ts'
import type { LinkLine } from '../state/link-lines.ts'
import { counted } from './kind-words.ts'
import { useExplorerState } from './use-explorer.ts'

/** A link as a sentence, with the line that the canvas draws for it, and its meaning in words. */
export function LinkWords({ line }: { readonly line: LinkLine }) {
  const theme = useExplorerState((state) => state.theme)
  const drawn = lineLegend(theme).find(({ key }) => key === line.tone)
  return (
    <>
      {drawn !== undefined && <img src={drawn.image} width="40" height="24" alt="" />}
      <span className="link-sentence">{line.sentence}</span>
      <span className="link-notes">
        {counted(line.claimCount, 'claim')}
        {line.tone !== 'neutral' && ` · ${line.tone}`}
        {!line.firm && ' · only planned or conditional'}
      </span>
    </>
  )
}
