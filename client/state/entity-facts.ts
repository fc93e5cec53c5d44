import type { EntityCard, Timing } from '../api/records.ts'
import { figureWords } from './figure-text.ts'

export interface Fact {
  readonly label: string
  readonly value: string
  readonly url?: string
}

const hours = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`)

/** "within 24 hours of the initial infraction", "72 hours after the initial breach". */
export const timingText = ({ relation, hours: count, since }: Timing): string =>
  relation === 'WITHIN' ? `within ${hours(count)} of ${since}` : `${hours(count)} after ${since}`

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

const ordinal = (order: number): string => ordinals[order - 1] ?? `number ${order}`

function figureFact(card: EntityCard): readonly Fact[] {
  const words = figureWords(card.entity)
  return words === null ? [] : [{ label: 'Figure', value: card.unit === null ? words : `${words} ${card.unit}` }]
}

const basisWords = { STATED: 'stated by the document', COUNTED: 'counted from what it lists' } as const

/** What a kind of entity has of its own, in the order in which it is read; what the sources leave out is left out. */
export function factsOf(card: EntityCard): readonly Fact[] {
  const { entity } = card
  const codes = [entity.iso2, card.iso3].filter((code) => code !== null).join(' · ')
  const date = card.date ?? entity.date
  return [
    ...(entity.order === null ? [] : [{ label: 'Step', value: ordinal(entity.order) }]),
    ...(card.timing === null ? [] : [{ label: 'Timing', value: timingText(card.timing) }]),
    ...(card.condition === null ? [] : [{ label: 'Condition', value: card.condition }]),
    ...figureFact(card),
    ...(card.basis === null ? [] : [{ label: 'Basis', value: basisWords[card.basis] }]),
    ...(date === null ? [] : [{ label: 'Date', value: date }]),
    ...(card.medium === null ? [] : [{ label: 'Said on', value: card.medium }]),
    ...(codes === '' ? [] : [{ label: 'ISO codes', value: codes }]),
    ...(card.wikidata === null
      ? []
      : [{ label: 'Wikidata', value: card.wikidata, url: `https://www.wikidata.org/wiki/${card.wikidata}` }]),
  ]
}
