import type { ShownEvidence } from '../api/records.ts'
import { Icon } from './icon.tsx'

const number = new Intl.NumberFormat('en')

function placeOf({ start, end, locator, document }: ShownEvidence): string | null {
  if (start === null || end === null) return locator
  const of = document.length === null ? '' : ` of ${number.format(document.length)}`
  return `characters ${number.format(start)}–${number.format(end)}${of}`
}

const keyOf = (evidence: ShownEvidence): string =>
  [evidence.document.id, evidence.start, evidence.end, evidence.locator].join('|')

/** The words, or the places, that a claim or an entity rests on. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly ShownEvidence[] }) => (
  <ul className="evidence">
    {evidence.map((piece) => (
      <li key={keyOf(piece)}>
        {piece.excerpt !== null && <blockquote className="excerpt">{piece.excerpt}</blockquote>}
        <p className="evidence-place">
          <cite>{piece.document.title}</cite>
          {placeOf(piece) !== null && <span>{placeOf(piece)}</span>}
          {piece.url !== null && (
            <a href={piece.url} target="_blank" rel="noreferrer">
              Open <Icon name="away" size={14} />
            </a>
          )}
        </p>
      </li>
    ))}
  </ul>
)
