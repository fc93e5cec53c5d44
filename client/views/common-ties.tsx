import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { visit } from '../actions/bring-in.ts'
import { readLink } from '../actions/draw-together.ts'
import type { Comparison, FoundPath } from '../api/path-records.ts'
import { captionOf } from '../state/select-scene.ts'
import { ClaimItem } from './claim-item.tsx'
import { EntityMark } from './entity-mark.tsx'
import { counted } from './kind-words.ts'
import { useExplorer } from './use-explorer.ts'

const shownAtFirst = 6

function CommonTie({ way }: { readonly way: FoundPath }) {
  const explorer = useExplorer()
  const middle = way.entities[1]
  if (middle === undefined) return null
  return (
    <li className="common-tie">
      <p className="common-name">
        <EntityMark entity={middle} caption={captionOf(middle)} size={26} />
        <button type="button" className="entity-link" onClick={() => void visit(explorer, middle.id)}>
          {middle.name}
        </button>
      </p>
      <ul className="claims">
        {way.links.flatMap(({ claims }) =>
          claims.map((claim) => <ClaimItem key={claim.id} claim={claim} self={middle.id} startsOpen={false} />),
        )}
      </ul>
      {way.links.map((link, index) => {
        const left = link.claimCount - link.claims.length
        const end = way.entities[index === 0 ? 0 : 2]
        return left === 0 || end === undefined ? null : (
          <Button key={link.id} className="text-button" onPress={() => void readLink(explorer, link, [end, middle])}>
            {counted(left, 'more claim')} with {end.name}
          </Button>
        )
      })}
    </li>
  )
}

/** Whom and what both are tied to, and by which claims. */
export function CommonTies({ comparison, isSifted }: { readonly comparison: Comparison; readonly isSifted: boolean }) {
  const { ways, isCut } = comparison
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? ways : ways.slice(0, shownAtFirst)
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">
        What they share{' '}
        <span className="count">{isCut ? `the strongest ${ways.length}` : ways.length.toLocaleString('en')}</span>
      </h3>
      {ways.length === 0 && (
        <p className="pair-note">No entity{isSifted && ' that passes the filter'} is tied to both.</p>
      )}
      <ul className="common-ties">
        {shown.map((way) => (
          <CommonTie key={way.entities[1]?.id} way={way} />
        ))}
      </ul>
      {ways.length > shownAtFirst && (
        <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${ways.length}`}
        </Button>
      )}
    </section>
  )
}
