import { BoxGrid } from '../layout/box-grid.ts'
import type { Box } from '../layout/footprint.ts'

export interface LabelCandidate {
  readonly id: string
  /** Where the label may stand, the best first. */
  readonly options: readonly Box[]
  readonly shape: Box
  /** What stands at a corner of the shape: no label covers it where it can stand elsewhere. */
  readonly badge: Box | null
  /** The greater keeps its label where two collide; then the smaller id. */
  readonly priority: number
}

/** So many times more important must an entity be for its label to cover another's shape. */
const precedence = 3

/** Between two labels on a line. */
const gap = 7

const withGap = (place: Box): Box => ({ ...place, left: place.left - gap, right: place.right + gap })

/**
 * Which labels can stand together, and where: none over another, the more important ones first. Shapes are kept clear
 * too, but for small ones that stand in the way of a far more important name.
 */
export function labelsThatFit(candidates: readonly LabelCandidate[]): ReadonlyMap<string, Box> {
  const ordered = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const shapes = new BoxGrid<LabelCandidate>()
  for (const candidate of candidates) shapes.add(candidate.shape, candidate)
  const badges = new BoxGrid<null>()
  for (const { badge } of candidates) if (badge !== null) badges.add(badge, null)
  const labels = new BoxGrid<string>()
  const kept = new Map<string, Box>()
  for (const { id, options, priority } of ordered) {
    const clear = options.filter((option) => !labels.some(withGap(option), () => true))
    const besideShapes = clear.filter((option) => !shapes.some(option, (other) => other.id !== id))
    const chosen =
      besideShapes.find((option) => !badges.some(option, () => true)) ??
      besideShapes[0] ??
      clear.find((option) => !shapes.some(option, (other) => other.id !== id && other.priority * precedence > priority))
    if (chosen === undefined) continue
    kept.set(id, chosen)
    labels.add(chosen, id)
  }
  return kept
}

/** In pixels, that a badge may lie on the box of a label before it hides some of its words. */
const leeway = 2

/** The badges that hide no words of the labels that stand. */
export function badgesBeside(
  labels: ReadonlyMap<string, Box>,
  candidates: readonly LabelCandidate[],
): ReadonlyMap<string, Box> {
  const standing = new BoxGrid<null>()
  for (const { left, right, top, bottom } of labels.values()) {
    standing.add({ left: left + leeway, right: right - leeway, top: top + leeway, bottom: bottom - leeway }, null)
  }
  const badges = candidates.flatMap(({ id, badge }) => (badge === null ? [] : [[id, badge] as const]))
  return new Map(badges.filter(([, badge]) => !standing.some(badge, () => true)))
}
