import { linkIdOf } from '../api/link-id.ts'
import type { FoundPath } from '../api/path-records.ts'
import type { Emphasis } from '../canvas/scene.ts'
import type { Card } from './card.ts'

const partsOf = ({ entities, links }: FoundPath): readonly string[] => [...entities, ...links].map(({ id }) => id)

/** What the open card sets apart on the canvas: the chosen path before the others, two compared before what is between them. */
export function emphasisOf(card: Card): Emphasis | null {
  if ((card.kind !== 'paths' && card.kind !== 'comparison') || card.second === null) return null
  if (card.content.status !== 'ready') return null
  const ends = [card.first.id, card.second.id]
  if (card.kind === 'comparison') {
    return {
      ends,
      strong: [linkIdOf(card.first.id, card.second.id)],
      quiet: card.content.value.ways.flatMap(partsOf),
    }
  }
  const chosen = card.content.value[card.chosen]
  return chosen === undefined ? null : { ends, strong: partsOf(chosen), quiet: card.content.value.flatMap(partsOf) }
}

/** Whether two cards set apart the same. */
export const setsApartSame = (a: Card, b: Card): boolean =>
  a === b || JSON.stringify(emphasisOf(a)) === JSON.stringify(emphasisOf(b))
