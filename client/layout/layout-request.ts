import type { Beside } from './arrange-beside.ts'
import type { Frame } from './arrange-whole.ts'
import type { Footprint, Spots, Tie } from './footprint.ts'

interface WholeRequest {
  readonly task: 'whole'
  readonly bodies: readonly Footprint[]
  readonly ties: readonly Tie[]
  readonly frame: Frame
}

interface BesideRequest extends Beside {
  readonly task: 'beside'
}

/** What the canvas asks of the layout worker. */
export type LayoutRequest = WholeRequest | BesideRequest

export interface NumberedRequest {
  readonly number: number
  readonly request: LayoutRequest
}

export interface NumberedAnswer {
  readonly number: number
  readonly spots: Spots
}
