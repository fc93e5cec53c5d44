import { medianOf } from '../paired-timings.ts'
import type { Stage, Stages } from './stage.ts'

export interface PanningFigures {
  /** Frames a second. */
  readonly product: number
  readonly bare: number
  readonly ratio: number
}

/** Drags the ground to and fro, a step in each frame, and counts the frames of a second. */
const framesWhilePanning = ({ page }: Stage, selector: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const ground = document.querySelector(`${selector} canvas`)
    if (ground === null) throw new Error(`Nothing is drawn on ${selector}.`)
    const { left, top } = ground.getBoundingClientRect()
    const fire = (target: EventTarget, kind: string, way: number) =>
      target.dispatchEvent(
        new MouseEvent(kind, {
          bubbles: true,
          cancelable: true,
          clientX: left + 12 + way,
          clientY: top + 12,
          buttons: 1,
        }),
      )
    fire(ground, 'mousedown', 0)
    const start = performance.now()
    let frames = 0
    for (; performance.now() - start < 3000; frames += 1) {
      fire(window, 'mousemove', 100 + 90 * Math.sin(frames / 7))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    const seconds = (performance.now() - start) / 1000
    fire(window, 'mouseup', 0)
    return frames / seconds
  }, selector)

/** Pans all that is drawn, in software rendering, on both pages in turn. */
export async function benchPanning({ product, bare }: Stages, rounds: number): Promise<PanningFigures> {
  const pairs: { readonly product: number; readonly bare: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    await product.thread.idle()
    const ofProduct = await framesWhilePanning(product, '[data-testid=canvas]')
    await bare.thread.idle()
    pairs.push({ product: ofProduct, bare: await framesWhilePanning(bare, '#canvas') })
  }
  const warm = pairs.slice(1)
  return {
    product: medianOf(warm.map((pair) => pair.product)),
    bare: medianOf(warm.map((pair) => pair.bare)),
    ratio: medianOf(warm.map((pair) => pair.product / pair.bare)),
  }
}
