import type { Spot } from './footprint.ts'

const directions = 48

/** What stands around a spot, summed up as far as directions can tell. */
export class Crowd {
  readonly #from: Spot
  #weight = 0
  #x = 0
  #y = 0
  #xx = 0
  #xy = 0
  #yy = 0

  constructor(from: Spot) {
    this.#from = from
  }

  /** Counts the more the nearer it stands. */
  add(spot: Spot): void {
    const [dx, dy] = [spot.x - this.#from.x, spot.y - this.#from.y]
    const distance = Math.hypot(dx, dy)
    if (distance === 0) return
    const [x, y] = [dx / distance, dy / distance]
    const weight = 1 / (60 + distance)
    this.#weight += weight
    this.#x += weight * x
    this.#y += weight * y
    this.#xx += weight * x * x
    this.#xy += weight * x * y
    this.#yy += weight * y * y
  }

  /** The direction, in radians, in which the least stands. */
  emptiestDirection(): number {
    let [emptiest, least] = [0, Number.POSITIVE_INFINITY]
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn * 2 * Math.PI) / directions
      const pressure = this.#pressure(angle)
      if (pressure < least - 1e-12) [emptiest, least] = [angle, pressure]
    }
    return emptiest
  }

  /** The sum over all of the square of how far each lies in the direction, from 0 for opposite to 1, by weight. */
  #pressure(angle: number): number {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const linear = 2 * (cos * this.#x + sin * this.#y)
    const square = cos * cos * this.#xx + 2 * cos * sin * this.#xy + sin * sin * this.#yy
    return (this.#weight + linear + square) / 4
  }
}
