import type { ShownClaim, ShownEvidence } from '../api/records.ts'
import { sentenceOf } from './claim-words.ts'
import { readTogether } from './read-together.ts'

const number = new Intl.NumberFormat('en')

function placeOf(pieces: readonly ShownEvidence[]): string {
  const spans = pieces.flatMap(({ start, end }) =>
    start === null || end === null ? [] : [`${number.format(start)}–${number.format(end)}`],
  )
  if (spans.length > 0) return `characters ${spans.join(', ')}`
  return pieces.flatMap(({ locator }) => locator ?? []).join(', ')
}

function sourceOf(reading: ReturnType<typeof readTogether>[number]): string {
  const { title, publisher } = reading.document
  const quotes = reading.pieces.flatMap(({ excerpt }) => (excerpt === null ? [] : [`“${excerpt}”`])).join(' … ')
  const where = [publisher === null ? title : `${title} (${publisher})`, placeOf(reading.pieces), reading.url ?? '']
  return `${quotes === '' ? '' : `${quotes} — `}${where.filter((part) => part !== '').join(', ')}.`
}

/** A claim as it is cited: its sentence, whose voice it is, the words it rests on and where they stand, and a link. */
export function citationOf(claim: ShownClaim, link: string): string {
  const voice = claim.attributedTo === null ? '' : ` (${claim.attributedTo})`
  return [`${sentenceOf(claim)}${voice}.`, ...readTogether(claim.evidence).map(sourceOf), link].join('\n')
}
