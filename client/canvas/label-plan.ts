export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface LabelCandidate {
  readonly id: string
  /** Where the label may stand, the best first. */
  readonly options: readonly Rectangle[]
  readonly shape: Rectangle
  /** The greater keeps its label where two collide; then the smaller id. */
  readonly priority: number
}

/** So many times more important must an entity be for its label to cover another's shape. */
const precedence = 3

/** Between two labels on a line. */
const gap = 7

const crowd = (a: Rectangle, b: Rectangle) => touch({ ...a, left: a.left - gap, right: a.right + gap }, b)

const touch = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which labels can stand together, and where: none over another, the more important ones first. Shapes are kept clear
 * too, but for small ones that stand in the way of a far more important name.
 */
export function labelsThatFit(candidates: readonly LabelCandidate[]): ReadonlyMap<string, Rectangle> {
  const ordered = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const kept = new Map<string, Rectangle>()
  for (const { id, options, priority } of ordered) {
    const clear = options.filter((option) => [...kept.values()].every((other) => !crowd(option, other)))
    const covered = (option: Rectangle) => candidates.filter((other) => other.id !== id && touch(option, other.shape))
    const chosen =
      clear.find((option) => covered(option).length === 0) ??
      clear.find((option) => covered(option).every((other) => other.priority * precedence <= priority))
    if (chosen !== undefined) kept.set(id, chosen)
  }
  return kept
}
