import type { CanvasEntity, CanvasLink, Drawing } from '../api/records.ts'

/** What stands on the canvas; every link's ends stand there too. */
export interface Content {
  readonly entities: ReadonlyMap<string, CanvasEntity>
  readonly links: ReadonlyMap<string, CanvasLink>
}

export const emptyContent: Content = { entities: new Map(), links: new Map() }

export function addToContent(content: Content, drawing: Drawing): Content {
  const entities = new Map(content.entities)
  for (const entity of drawing.entities) entities.set(entity.id, entity)
  const links = new Map(content.links)
  for (const link of drawing.links) {
    if (entities.has(link.source) && entities.has(link.target)) links.set(link.id, link)
  }
  return { entities, links }
}

export function removeFromContent(content: Content, ids: ReadonlySet<string>): Content {
  const entities = new Map([...content.entities].filter(([id]) => !ids.has(id)))
  const links = new Map([...content.links].filter(([, link]) => !ids.has(link.source) && !ids.has(link.target)))
  return { entities, links }
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

function neighboursIn(content: Content): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  for (const id of content.entities.keys()) neighbours.set(id, new Set())
  for (const { source, target } of content.links.values()) {
    neighbours.get(source)?.add(target)
    neighbours.get(target)?.add(source)
  }
  return neighbours
}

/** What was asked for last: all that stands on the canvas, and what of it is shown. */
let known: readonly (readonly [Content, Neighbours])[] = []

/** The neighbours of every entity that stand on the canvas beside it. */
export function standingNeighbours(content: Content): Neighbours {
  const before = known.find(([other]) => other === content)
  if (before !== undefined) return before[1]
  const neighbours = neighboursIn(content)
  known = [[content, neighbours] as const, ...known].slice(0, 2)
  return neighbours
}

/** How many neighbours of an entity are not on the canvas yet. */
export function remainingOf(content: Content, id: string): number {
  const standing = standingNeighbours(content).get(id)?.size ?? 0
  return Math.max(0, (content.entities.get(id)?.neighbours ?? 0) - standing)
}
