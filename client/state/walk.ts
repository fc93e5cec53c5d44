import type { Point, Positions } from '../canvas/scene.ts'
import { type Content, standingNeighbours } from './content.ts'

export type Heading = 'up' | 'down' | 'left' | 'right'

const headings: Readonly<Record<Heading, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

const widestTurn = Math.cos((70 * Math.PI) / 180)

/** The neighbour that lies nearest in a direction, sideways distance counting double; null where none does. */
export function neighbourTowards(
  content: Content,
  positions: Positions,
  from: string,
  heading: Heading,
): string | null {
  const origin = positions[from]
  if (origin === undefined) return null
  const direction = headings[heading]
  let nearest: { readonly id: string; readonly cost: number } | null = null
  for (const id of standingNeighbours(content).get(from) ?? []) {
    const position = positions[id]
    if (id === from || position === undefined) continue
    const [x, y] = [position.x - origin.x, position.y - origin.y]
    const along = x * direction.x + y * direction.y
    const across = Math.abs(x * direction.y - y * direction.x)
    if (along <= Math.hypot(x, y) * widestTurn) continue
    const cost = along + 2 * across
    if (nearest === null || cost < nearest.cost) nearest = { id, cost }
  }
  return nearest?.id ?? null
}

/** The line between two entities; null where none is drawn. */
export function linkBetween(content: Content, a: string, b: string): string | null {
  for (const { id, source, target } of content.links.values()) {
    if ((source === a && target === b) || (source === b && target === a)) return id
  }
  return null
}

/** The end of a line that lies further in a direction. */
export function endTowards(
  { source, target }: { readonly source: string; readonly target: string },
  positions: Positions,
  heading: Heading,
): string {
  const [from, to] = [positions[source], positions[target]]
  if (from === undefined || to === undefined) return source
  const { x, y } = headings[heading]
  return (to.x - from.x) * x + (to.y - from.y) * y > 0 ? target : source
}

/** Where walking begins when nothing is selected: the entity with the most neighbours. */
export function mostConnected(content: Content): string | null {
  let most: { readonly id: string; readonly neighbours: number } | null = null
  for (const { id, neighbours } of content.entities.values()) {
    if (most === null || neighbours > most.neighbours) most = { id, neighbours }
  }
  return most?.id ?? null
}
