import type { CanvasEntity, CanvasLink } from '../api/records.ts'
import {
  type Emphasis,
  type Hidden,
  nothingHidden,
  type Scene,
  type SceneEntity,
  type SceneLink,
} from '../canvas/scene.ts'
import { type Content, standingNeighbours } from './content.ts'
import { figureText } from './figure-text.ts'
import { type Filter, noFilter } from './filter.ts'
import { sayingsOf } from './link-sayings.ts'
import { strongestLinks } from './strongest-links.ts'
import { directionOfLink, isFirmLink, toneOfLink } from './tone.ts'

/** What is drawn with the name: an event's date, a phase's ordinal, a figure's value. */
export function captionOf(entity: CanvasEntity): string | null {
  if (entity.kind === 'EVENT') return entity.date
  if (entity.kind === 'PHASE') return entity.order === null ? null : String(entity.order)
  return entity.kind === 'FIGURE' ? figureText(entity) : null
}

const toSceneEntity = (entity: CanvasEntity, remaining: number): SceneEntity => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  caption: captionOf(entity),
  flag: entity.iso2?.toLowerCase() ?? null,
  importance: entity.neighbours,
  remaining,
})

const drawnEntities = new WeakMap<CanvasEntity, SceneEntity>()

/** The same object for the same entity, while as many of its neighbours remain. */
function sceneEntity(entity: CanvasEntity, standing: number): SceneEntity {
  const remaining = Math.max(0, entity.neighbours - standing)
  const known = drawnEntities.get(entity)
  if (known?.remaining === remaining) return known
  const drawn = toSceneEntity(entity, remaining)
  drawnEntities.set(entity, drawn)
  return drawn
}

function labelOf(link: CanvasLink): string | null {
  const [most, ...others] = sayingsOf(link)
  if (most === undefined) return null
  return others.length === 0 ? most.words : `${most.words} +${others.length}`
}

const toSceneLink = (link: CanvasLink): SceneLink => ({
  id: link.id,
  source: link.source,
  target: link.target,
  claimCount: link.claimCount,
  tone: toneOfLink(link),
  firm: isFirmLink(link),
  directed: directionOfLink(link),
  label: labelOf(link),
})

const drawnLinks = new WeakMap<CanvasLink, SceneLink>()

/** The same object for the same link, so that the canvas knows at a glance what has not changed. */
function sceneLink(link: CanvasLink): SceneLink {
  const known = drawnLinks.get(link)
  if (known !== undefined) return known
  const drawn = toSceneLink(link)
  drawnLinks.set(link, drawn)
  return drawn
}

/** What a filter holds back of the content, but for what is told. */
function hiddenOf(content: Content, shown: Content, as: Hidden['as'], told: ReadonlySet<string>): Hidden {
  if (content === shown) return { as, ids: nothingHidden.ids }
  const entities = [...content.entities.keys()].filter((id) => !shown.entities.has(id))
  const links = [...content.links.keys()].filter((id) => !shown.links.has(id))
  return { as, ids: [...entities, ...links].filter((id) => !told.has(id)) }
}

/**
 * The links that are drawn: all, or only the strongest of what is shown, and of what stands for the rest. Those of the
 * selection, and those that are told, always are.
 */
function drawnOf(
  content: Content,
  shown: Content,
  lines: Filter['lines'],
  selection: string | null,
  emphasis: Emphasis | null,
): readonly CanvasLink[] {
  const links = [...content.links.values()]
  const strongest = lines === 'all' ? null : strongestLinks(content)
  if (strongest === null) return links
  const strongestShown = strongestLinks(shown)
  const told = new Set([...(emphasis?.strong ?? []), ...(emphasis?.quiet ?? [])])
  return links.filter(
    ({ id, source, target }) =>
      [id, source, target].some((part) => part === selection) ||
      told.has(id) ||
      (shown.links.has(id) ? strongestShown === null || strongestShown.has(id) : strongest.has(id)),
  )
}

/** The scene that the canvas draws of what stands on it, and of which a part is shown, with only the claims that pass. */
export function selectScene(
  content: Content,
  selection: string | null,
  emphasis: Emphasis | null = null,
  shown: Content = content,
  { hidden: as, lines }: Pick<Filter, 'hidden' | 'lines'> = noFilter,
): Scene {
  const standing = standingNeighbours(content)
  return {
    entities: [...content.entities.values()].map((entity) => sceneEntity(entity, standing.get(entity.id)?.size ?? 0)),
    links: drawnOf(content, shown, lines, selection, emphasis).map((link) =>
      sceneLink(shown.links.get(link.id) ?? link),
    ),
    selection,
    emphasis,
    hidden: hiddenOf(content, shown, as, new Set([...(emphasis?.ends ?? []), ...(emphasis?.strong ?? [])])),
  }
}
