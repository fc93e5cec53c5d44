import { boundsOf, boxAt, type Footprint, type Spot } from './footprint.ts'

const turns = 24

/** Turns a drawing to the angle at which it fits best into a frame of the given width and height. */
export function turnToFit(
  bodies: readonly Footprint[],
  spots: ReadonlyMap<string, Spot>,
  frame: { readonly width: number; readonly height: number },
): Map<string, Spot> {
  const candidates = Array.from({ length: turns }, (_, turn) => turned(spots, (turn * Math.PI) / turns))
  const shrink = (candidate: ReadonlyMap<string, Spot>) => {
    const bounds = boundsOf(bodies.map((body) => boxAt(body, candidate.get(body.id) ?? { x: 0, y: 0 })))
    return Math.max((bounds.right - bounds.left) / frame.width, (bounds.bottom - bounds.top) / frame.height)
  }
  return candidates.reduce((best, candidate) => (shrink(candidate) < shrink(best) - 1e-9 ? candidate : best))
}

function turned(spots: ReadonlyMap<string, Spot>, angle: number): Map<string, Spot> {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return new Map([...spots].map(([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }]))
}
