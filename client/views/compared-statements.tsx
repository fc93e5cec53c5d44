import type { ComparedSide, Comparison } from '../api/path-records.ts'
import { ClaimItem } from './claim-item.tsx'
import { SideHeading } from './side-heading.tsx'

function Said({ side, isSifted }: { readonly side: ComparedSide; readonly isSifted: boolean }) {
  const { entity, statements } = side
  if (statements === null) return <p className="pair-note">Does not speak.</p>
  if (statements.length === 0) {
    const nothing = isSifted ? 'Nothing that it said passes the filter.' : 'The sources tell nothing that it said.'
    return <p className="pair-note">{nothing}</p>
  }
  const left = side.statementTotal - statements.length
  return (
    <>
      <ul className="claims">
        {statements.map(({ claim, verbatim }) => (
          <li key={claim.id}>
            {verbatim !== null && <blockquote className="said">{verbatim}</blockquote>}
            <ul>
              <ClaimItem claim={claim} self={entity.id} startsOpen={false} />
            </ul>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="pair-note">{left.toLocaleString('en')} more on its card.</p>}
    </>
  )
}

/** What each of the two said, side by side. */
export function ComparedStatements({
  comparison,
  isSifted,
}: {
  readonly comparison: Comparison
  readonly isSifted: boolean
}) {
  const sides = [comparison.first, comparison.second]
  if (sides.every(({ statements }) => statements === null)) return null
  return (
    <section className="claim-group">
      <h3 className="claim-group-heading">What each said</h3>
      {sides.every(({ statementTotal }) => statementTotal === 0) ? (
        <p className="pair-note">
          {isSifted ? 'Nothing that either said passes the filter.' : 'The sources quote neither of them.'}
        </p>
      ) : (
        <div className="sides sides-of-text">
          {sides.map((side) => (
            <div key={side.entity.id}>
              <SideHeading entity={side.entity} count={side.statementTotal} />
              <Said side={side} isSifted={isSifted} />
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
