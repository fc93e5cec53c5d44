import { cellsOf } from './box-grid.ts'
import { type Box, distanceToLine, type Spot } from './footprint.ts'

/** A line, and the edges of the rectangle around it. */
export interface Line extends Box {
  readonly from: Spot
  readonly to: Spot
}

const boxAround = (from: Spot, to: Spot): Box => ({
  left: Math.min(from.x, to.x),
  right: Math.max(from.x, to.x),
  top: Math.min(from.y, to.y),
  bottom: Math.max(from.y, to.y),
})

export const lineBetween = (from: Spot, to: Spot): Line => ({ from, to, ...boxAround(from, to) })

/** Whether a line runs this close by a point. */
export function runsBy({ from, to, left, right, top, bottom }: Line, point: Spot, distance: number): boolean {
  if (point.x < left - distance || point.x > right + distance) return false
  if (point.y < top - distance || point.y > bottom + distance) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const beside = (point.x - from.x) * dy - (point.y - from.y) * dx
  return beside ** 2 < distance ** 2 * (dx ** 2 + dy ** 2) && distanceToLine(point, from, to) < distance
}

interface Kept {
  readonly line: Line
  /** The question for which it was met last: a line lies in many cells. */
  asked: number
}

/** A line touches the cells of its pieces of this length: far fewer than those of the whole rectangle around it. */
const piece = 96

/** Knows which of very many lines run by a shape, without looking at all of them. */
export class LineField {
  readonly #cells = new Map<number, Kept[]>()
  #asked = 0

  add(line: Line): void {
    const { from, to } = line
    const kept = { line, asked: 0 }
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / piece))
    const [dx, dy] = [(to.x - from.x) / pieces, (to.y - from.y) / pieces]
    for (let part = 0; part < pieces; part += 1) {
      const start = { x: from.x + part * dx, y: from.y + part * dy }
      for (const key of cellsOf(boxAround(start, { x: start.x + dx, y: start.y + dy }))) {
        const held = this.#cells.get(key)
        if (held === undefined) this.#cells.set(key, [kept])
        else if (held.at(-1) !== kept) held.push(kept)
      }
    }
  }

  /** How many lines run this close by a point. */
  linesBy({ x, y }: Spot, distance: number): number {
    this.#asked += 1
    let count = 0
    for (const key of cellsOf({ left: x - distance, right: x + distance, top: y - distance, bottom: y + distance })) {
      for (const kept of this.#cells.get(key) ?? []) {
        if (kept.asked === this.#asked) continue
        kept.asked = this.#asked
        if (runsBy(kept.line, { x, y }, distance)) count += 1
      }
    }
    return count
  }
}
