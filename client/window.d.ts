import type { Point, Positions } from './canvas/scene.ts'

declare global {
  interface Window {
    /** For journeys through the page, and the console: what a canvas does not tell by its elements. */
    entente?: {
      /** Where everything on the canvas stands, in its own coordinates. */
      positions(): Positions
      /** Where an entity or the middle of a link is seen, in pixels from the canvas's corner. */
      pointOf(id: string): Point | null
    }
  }
}
