import type { CanvasEntity, NamedEntity } from '../api/records.ts'
import type { Content } from './content.ts'

/** What is offered before anything is typed: of what stands on the canvas its own kind first, the best connected first. */
export function pickSuggestions(content: Content, other: NamedEntity, count: number): readonly CanvasEntity[] {
  const rank = ({ kind, neighbours }: CanvasEntity) => neighbours + (kind === other.kind ? 1e6 : 0)
  return [...content.entities.values()]
    .filter(({ id }) => id !== other.id)
    .toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .slice(0, count)
}
