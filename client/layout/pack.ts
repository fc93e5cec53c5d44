import { type Box, boundsOf, boxAt, type Footprint, overlap, type Spot } from './footprint.ts'

export interface Drawn {
  readonly bodies: readonly Footprint[]
  readonly spots: ReadonlyMap<string, Spot>
}

const margin = 24
const step = 20

/** Puts separate drawings side by side, the first in the middle, each next where the whole stays in the frame's shape. */
export function pack(
  drawings: readonly Drawn[],
  frame: { readonly width: number; readonly height: number },
): Map<string, Spot> {
  const placed = new Map<string, Spot>()
  const taken: Box[] = []
  for (const { bodies, spots } of drawings) {
    const boxes = bodies.map((body) => boxAt(body, spots.get(body.id) ?? { x: 0, y: 0 }))
    const own = boundsOf(boxes)
    const shift = taken.length === 0 ? { x: 0, y: 0 } : freeShift(own, taken, frame)
    for (const [id, spot] of spots) placed.set(id, { x: spot.x + shift.x, y: spot.y + shift.y })
    taken.push(...boxes.map((box) => moved(box, shift)))
  }
  return placed
}

function freeShift(own: Box, taken: readonly Box[], frame: { readonly width: number; readonly height: number }): Spot {
  const all = boundsOf(taken)
  const centre = { x: (all.left + all.right) / 2, y: (all.top + all.bottom) / 2 }
  const [width, height] = [own.right - own.left + margin, own.bottom - own.top + margin]
  let best: { shift: Spot; cost: number } | null = null
  for (let x = all.left - width; x <= all.right + margin; x += step) {
    for (let y = all.top - height; y <= all.bottom + margin; y += step) {
      const shift = { x: x - own.left + margin / 2, y: y - own.top + margin / 2 }
      const cost =
        shrinkOf(boundsOf([all, moved(own, shift)]), frame) * 1e4 +
        Math.hypot(x + width / 2 - centre.x, y + height / 2 - centre.y)
      if (best !== null && cost >= best.cost) continue
      const room = { left: x, right: x + width, top: y, bottom: y + height }
      if (!taken.some((box) => overlap(room, box))) best = { shift, cost }
    }
  }
  return best?.shift ?? { x: all.right + margin - own.left, y: 0 }
}

const shrinkOf = (bounds: Box, frame: { readonly width: number; readonly height: number }) =>
  Math.max((bounds.right - bounds.left) / frame.width, (bounds.bottom - bounds.top) / frame.height)

const moved = (box: Box, by: Spot): Box => ({
  left: box.left + by.x,
  right: box.right + by.x,
  top: box.top + by.y,
  bottom: box.bottom + by.y,
})
