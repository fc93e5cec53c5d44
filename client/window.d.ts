import type { Positions } from './canvas/scene.ts'

declare global {
  interface Window {
    entente?: { positions(): Positions }
  }
}
