import type { ShownEvidence } from '../api/records.ts'
import { readTogether } from '../state/read-together.ts'
import { Icon } from './icon.tsx'

const number = new Intl.NumberFormat('en')

function placeOf(pieces: readonly ShownEvidence[]): string {
  const spans = pieces.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [`${number.format(start)}–${number.format(end)}`],
  )
  if (spans.length === 0) return pieces.flatMap(({ locator }) => locator ?? []).join(', ')
  const length = pieces[0]?.document.length ?? null
  return `characters ${spans.join(', ')}${length === null ? '' : ` of ${number.format(length)}`}`
}

/** The words, or the places, that a claim or an entity rests on; passages of one document stand together. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly ShownEvidence[] }) => (
  <ul className="evidence">
    {readTogether(evidence).map(({ key, document, url, pieces }) => (
      <li key={key}>
        {pieces.map(
          ({ excerpt, start }) =>
            excerpt !== null && (
              <blockquote key={start} className="excerpt">
                {excerpt}
              </blockquote>
            ),
        )}
        <p className="evidence-place">
          <cite>{document.title}</cite>
          <span>{placeOf(pieces)}</span>
          {url !== null && (
            <a href={url} target="_blank" rel="noreferrer">
              Open <Icon name="away" size={14} />
            </a>
          )}
        </p>
      </li>
    ))}
  </ul>
)
