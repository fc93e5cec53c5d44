import { boundsOf, boxAt, type Footprint, type Spot } from './footprint.ts'

/** A drawing is made so many times wider or higher at most; beyond, it would be torn. */
const mostStretch = 2.2

/** Makes a drawing that is too large for its frame wider and lower, or higher and narrower, towards the frame's shape. */
export function fitShape(
  bodies: readonly Footprint[],
  spots: ReadonlyMap<string, Spot>,
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Spot> {
  const bounds = boundsOf(bodies.map((body) => boxAt(body, spots.get(body.id) ?? { x: 0, y: 0 })))
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  if (width <= frame.width && height <= frame.height) return spots
  const wider = (frame.width * height) / (frame.height * width)
  const stretch = Math.sqrt(Math.min(mostStretch, Math.max(1 / mostStretch, wider)))
  return new Map([...spots].map(([id, { x, y }]) => [id, { x: x * stretch, y: y / stretch }]))
}
