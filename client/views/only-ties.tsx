import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { visit } from '../actions/bring-in.ts'
import type { Comparison } from '../api/path-records.ts'
import { claimLabel } from '../state/claim-words.ts'
import { onlyOf } from '../state/only-of.ts'
import { captionOf } from '../state/select-scene.ts'
import { EntityMark } from './entity-mark.tsx'
import { SideHeading } from './side-heading.tsx'
import { useExplorer } from './use-explorer.ts'

const shownAtFirst = 8

interface Compared {
  readonly comparison: Comparison
  readonly isSifted: boolean
}

function Only({ comparison, isSifted, which }: Compared & { readonly which: 'first' | 'second' }) {
  const explorer = useExplorer()
  const [isWhole, setWhole] = useState(false)
  const { neighbours, total } = onlyOf(comparison, which)
  const shown = isWhole ? neighbours : neighbours.slice(0, shownAtFirst)
  const unseen = total === null ? 0 : total - neighbours.length
  return (
    <div>
      <SideHeading entity={comparison[which].entity} count={total} />
      {neighbours.length === 0 && <p className="pair-note">Nothing of its own{isSifted && ' passes the filter'}.</p>}
      <ul className="only-ties">
        {shown.map(({ entity, types }) => (
          <li key={entity.id}>
            <EntityMark entity={entity} caption={captionOf(entity)} size={20} />
            <span>
              <button type="button" className="entity-link" onClick={() => void visit(explorer, entity.id)}>
                {entity.name}
              </button>
              <span className="only-types">{types.map(({ type }) => claimLabel(type)).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {neighbours.length > shownAtFirst && (
        <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${neighbours.length}`}
        </Button>
      )}
      {unseen > 0 && isWhole && <p className="pair-note">{unseen.toLocaleString('en')} more on its card.</p>}
    </div>
  )
}

/** What one is tied to and the other is not, side by side. */
export const OnlyTies = ({ comparison, isSifted }: Compared) => (
  <section className="claim-group">
    <h3 className="claim-group-heading">What only one is tied to</h3>
    <div className="sides">
      <Only comparison={comparison} isSifted={isSifted} which="first" />
      <Only comparison={comparison} isSifted={isSifted} which="second" />
    </div>
  </section>
)
