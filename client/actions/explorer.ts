import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { EntenteApi } from '../api/entente-api.ts'
import type { Cover } from '../canvas/camera.ts'
import type { KindName, PictureFormat } from '../canvas/drawn-view.ts'
import type { Theme } from '../canvas/palette.ts'
import type { LineStyle, Point, Positions } from '../canvas/scene.ts'
import { type ExplorerState, initialState } from '../state/explorer-state.ts'
import { LatestTask } from './latest-task.ts'
import type { ReadSoFar } from './neighbour-stream.ts'
import { openingOnDesk } from './opening-size.ts'

/** What the actions need of the canvas, which owns where everything stands. */
export interface CanvasPort {
  positions(): Positions
  place(positions: Positions): void
  tidy(): Promise<void>
  fit(chosen?: string | null): void
  /** Resolves when all that was asked for stands in its place. */
  settled(): Promise<void>
  /** Resolves when it is also seen there. */
  drawn(): Promise<void>
  zoomBy(factor: number): void
  setCover(cover: Partial<Cover>): void
  /** Sets lines of a style apart until null is sought; tells how many stand out. */
  seek(sought: LineStyle | null): number
  pointOf(id: string): Point | null
  /** What is seen now; the legend is left out where kinds have no names. */
  picture(format: PictureFormat, kindName: KindName | null): Promise<Blob>
}

/** What every action works on. */
export interface Explorer {
  readonly store: StoreApi<ExplorerState>
  readonly api: EntenteApi
  /** How many entities the overview draws. */
  readonly overviewSize: number
  readonly searching: LatestTask
  readonly picking: LatestTask
  readonly reading: LatestTask
  readonly drawing: LatestTask
  readonly filtering: LatestTask
  readonly timing: LatestTask
  readonly counting: LatestTask
  readonly exporting: LatestTask
  readonly grouping: LatestTask
  /** How far each list of neighbours was read, by entity and choice. */
  readonly neighboursRead: Map<string, ReadSoFar>
  /** Null until the canvas is on the page. */
  canvas: CanvasPort | null
}

export const createExplorer = (api: EntenteApi, theme: Theme, overviewSize = openingOnDesk): Explorer => ({
  store: createStore<ExplorerState>(() => initialState(theme)),
  api,
  overviewSize,
  searching: new LatestTask(),
  picking: new LatestTask(),
  reading: new LatestTask(),
  drawing: new LatestTask(),
  filtering: new LatestTask(),
  timing: new LatestTask(),
  counting: new LatestTask(),
  exporting: new LatestTask(),
  grouping: new LatestTask(),
  neighboursRead: new Map(),
  canvas: null,
})

export const positionsOf = (explorer: Explorer): Positions => explorer.canvas?.positions() ?? {}
