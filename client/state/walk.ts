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

/** Where walking begins when nothing is selected: the entity with the most neighbours. */
export function mostConnected(content: Content): string | null {
  let most: { readonly id: string; readonly neighbours: number } | null = null
  for (const { id, neighbours } of content.entities.values()) {
    if (most === null || neighbours > most.neighbours) most = { id, neighbours }
  }
  return most?.id ?? null
}
