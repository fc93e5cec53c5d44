import { boxAt, type Footprint, overlap, type Spots } from '../../client/layout/footprint.ts'

/** An entity with room for a label as long as its name. */
export const bodyNamed = (id: string): Footprint => ({
  id,
  radius: 18,
  labelWidth: Math.min(104, 7 * id.length),
  labelHeight: 15,
})

/** Pairs of entities whose shapes or labels overlap, by more than a rounding error. */
export function overlapsIn(bodies: readonly Footprint[], spots: Spots): string[] {
  const inner = (body: Footprint) => {
    const box = boxAt(body, spots[body.id] ?? { x: Number.NaN, y: Number.NaN })
    return { left: box.left + 0.5, right: box.right - 0.5, top: box.top + 0.5, bottom: box.bottom - 0.5 }
  }
  return bodies.flatMap((one, index) =>
    bodies
      .slice(index + 1)
      .flatMap((other) => (overlap(inner(one), inner(other)) ? [`${one.id} and ${other.id}`] : [])),
  )
}
