import type { Spot } from './footprint.ts'
import { lineBetween, runsBy } from './line-field.ts'

/** The room of a shape, by which no line shall run. */
export interface Disc {
  readonly spot: Spot
  readonly reach: number
}

const sectors = 256

/** So that rounding leaves nothing out of a sector that it touches. */
const spare = 1e-6

const sectorOf = (angle: number): number => Math.floor((angle / (2 * Math.PI) + 1) * sectors)

/** The shapes that are seen from a spot, by direction: a line that ends there runs by few of them. */
export class Outlook {
  readonly #from: Spot
  readonly #bySector: Disc[][] = Array.from({ length: sectors }, () => [])

  constructor(from: Spot) {
    this.#from = from
  }

  /** Takes up a shape; that of the spot itself is not looked at. */
  add(disc: Disc): void {
    const { spot, reach } = disc
    if (spot === this.#from) return
    const [dx, dy] = [spot.x - this.#from.x, spot.y - this.#from.y]
    const distance = Math.sqrt(dx * dx + dy * dy)
    const half = distance <= reach ? Math.PI : Math.asin(reach / distance) + spare
    const angle = Math.atan2(dy, dx)
    const first = sectorOf(angle - half)
    const last = Math.min(sectorOf(angle + half), first + sectors - 1)
    for (let sector = first; sector <= last; sector += 1) this.#bySector[sector % sectors]?.push(disc)
  }

  /** How many shapes a line from elsewhere to the spot runs by. */
  discsBy(elsewhere: Spot): number {
    const line = lineBetween(elsewhere, this.#from)
    const sector = sectorOf(Math.atan2(elsewhere.y - this.#from.y, elsewhere.x - this.#from.x))
    let count = 0
    for (const { spot, reach } of this.#bySector[sector % sectors] ?? []) if (runsBy(line, spot, reach)) count += 1
    return count
  }
}
