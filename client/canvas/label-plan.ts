export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface LabelCandidate {
  readonly id: string
  readonly label: Rectangle
  readonly shape: Rectangle
  /** The greater keeps its label where two collide; then the smaller id. */
  readonly priority: number
}

const touch = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Which labels can stand together: none over another, none over a shape, the more important ones first. */
export function labelsThatFit(candidates: readonly LabelCandidate[]): ReadonlySet<string> {
  const ordered = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const kept: LabelCandidate[] = []
  for (const candidate of ordered) {
    const covers = candidates.some(({ id, shape }) => id !== candidate.id && touch(candidate.label, shape))
    if (!covers && !kept.some(({ label }) => touch(candidate.label, label))) kept.push(candidate)
  }
  return new Set(kept.map(({ id }) => id))
}
