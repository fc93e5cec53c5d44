import { forCells } from './box-grid.ts'
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

/** The room of a shape, by which no line shall run. */
export interface Disc {
  readonly spot: Spot
  readonly reach: number
}

interface Kept<Item> {
  readonly item: Item
  /** The question for which it was met last: an item lies in many cells. */
  asked: number
}

type ForCells = (visit: (key: number) => boolean) => void

/** Items by the cells that they touch, so that few of very many are looked at. */
class Field<Item> {
  readonly #cells = new Map<number, Kept<Item>[]>()
  #asked = 0

  add(item: Item, forOwnCells: ForCells): void {
    const kept = { item, asked: 0 }
    forOwnCells((key) => {
      const held = this.#cells.get(key)
      if (held === undefined) this.#cells.set(key, [kept])
      else if (held.at(-1) !== kept) held.push(kept)
      return false
    })
  }

  count(forAskedCells: ForCells, holds: (item: Item) => boolean): number {
    this.#asked += 1
    let count = 0
    forAskedCells((key) => {
      for (const kept of this.#cells.get(key) ?? []) {
        if (kept.asked === this.#asked) continue
        kept.asked = this.#asked
        if (holds(kept.item)) count += 1
      }
      return false
    })
    return count
  }
}

/** A line touches the cells of its pieces of this length: far fewer than those of the whole rectangle around it. */
const piece = 96

const cellsAlong =
  ({ from, to }: Line): ForCells =>
  (visit) => {
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / piece))
    const [dx, dy] = [(to.x - from.x) / pieces, (to.y - from.y) / pieces]
    for (let part = 0; part < pieces; part += 1) {
      const start = { x: from.x + part * dx, y: from.y + part * dy }
      forCells(boxAround(start, { x: start.x + dx, y: start.y + dy }), visit)
    }
  }

const cellsAround =
  ({ spot: { x, y }, reach }: Disc): ForCells =>
  (visit) => {
    forCells({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, visit)
  }

/** Knows which of very many lines run by which of very many shapes. */
export class LineField {
  readonly #lines = new Field<Line>()
  readonly #discs = new Field<Disc>()

  addLine(line: Line): void {
    this.#lines.add(line, cellsAlong(line))
  }

  addDisc(disc: Disc): void {
    this.#discs.add(disc, cellsAround(disc))
  }

  /** How many lines run by a shape. */
  linesBy(disc: Disc): number {
    return this.#lines.count(cellsAround(disc), (line) => runsBy(line, disc.spot, disc.reach))
  }

  /** How many shapes a line runs by, its end left out. */
  discsBy(line: Line): number {
    return this.#discs.count(cellsAlong(line), ({ spot, reach }) => spot !== line.to && runsBy(line, spot, reach))
  }
}
