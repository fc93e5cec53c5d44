import type { Point } from './scene.ts'

/** Places lie on a grid this fine, so that a link can carry them exactly in few letters. */
export const stepsPerPixel = 16

/** Adding 0 takes the sign from a zero. */
const snap = (part: number): number => Math.round(part * stepsPerPixel) / stepsPerPixel + 0

export const onGrid = ({ x, y }: Point): Point => ({ x: snap(x), y: snap(y) })
