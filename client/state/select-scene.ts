import type { CanvasEntity, CanvasLink } from '../api/records.ts'
import type { Emphasis, Scene, SceneEntity, SceneLink } from '../canvas/scene.ts'
import { claimLabel } from './claim-words.ts'
import { type Content, standingNeighbours } from './content.ts'
import { figureText } from './figure-text.ts'
import { directionOfLink, isFirmLink, toneOfLink } from './tone.ts'

/** What is drawn with the name: an event's date, a phase's ordinal, a figure's value. */
export function captionOf(entity: CanvasEntity): string | null {
  if (entity.kind === 'EVENT') return entity.date
  if (entity.kind === 'PHASE') return entity.order === null ? null : String(entity.order)
  return entity.kind === 'FIGURE' ? figureText(entity) : null
}

const sceneEntity = (entity: CanvasEntity, standing: number): SceneEntity => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  caption: captionOf(entity),
  flag: entity.iso2?.toLowerCase() ?? null,
  importance: entity.neighbours,
  remaining: Math.max(0, entity.neighbours - standing),
})

function labelOf(link: CanvasLink): string | null {
  const [most, ...others] = link.types
  if (most === undefined) return null
  return others.length === 0 ? claimLabel(most.type) : `${claimLabel(most.type)} +${others.length}`
}

const sceneLink = (link: CanvasLink): SceneLink => ({
  id: link.id,
  source: link.source,
  target: link.target,
  claimCount: link.claimCount,
  tone: toneOfLink(link),
  firm: isFirmLink(link),
  directed: directionOfLink(link),
  label: labelOf(link),
})

/** The scene that the canvas draws of what stands on it. */
export function selectScene(content: Content, selection: string | null, emphasis: Emphasis | null = null): Scene {
  const standing = standingNeighbours(content)
  return {
    entities: [...content.entities.values()].map((entity) => sceneEntity(entity, standing.get(entity.id)?.size ?? 0)),
    links: [...content.links.values()].map(sceneLink),
    selection,
    emphasis,
  }
}
