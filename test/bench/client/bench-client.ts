import type { Browser } from 'playwright-core'
import type { Positions } from '../../../client/canvas/scene.ts'
import { noFilter } from '../../../client/state/filter.ts'
import { encodeView } from '../../../client/state/view-code.ts'
import { hashOf } from '../../../client/state/view-link.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { launchBrowser } from '../../support/browser.ts'
import { bareElementsOf } from './bare-elements.ts'
import { type Addresses, serveBenchPages } from './bench-pages.ts'
import { benchExpanding, type ExpandingFigures } from './expanding.ts'
import { benchFiltering, type FilteringFigures } from './filtering.ts'
import { benchFirstLoad, type FirstLoadFigures } from './first-load.ts'
import { benchPanning, type PanningFigures } from './panning.ts'
import { benchRemembering, type RememberingFigures } from './remembering.ts'
import { benchSelecting, type SelectingFigures } from './selecting.ts'
import { firstPicture, longestTask, openStage } from './stage.ts'
import { type CanvasShape, syntheticCanvas } from './synthetic-canvas.ts'

export interface ClientOptions extends CanvasShape {
  readonly rounds: number
  readonly expansions: number
}

interface LargeFigures {
  /** Opening a view without places: from the address to all drawn, and the main thread's longest task meanwhile. */
  readonly layout: { readonly time: number; readonly longestTask: number }
  readonly panning: PanningFigures
  readonly filtering: FilteringFigures
  readonly selecting: SelectingFigures
  readonly remembering: RememberingFigures
}

export interface ClientFigures {
  readonly shape: CanvasShape
  readonly firstLoad: FirstLoadFigures
  readonly expanding: ExpandingFigures
  readonly large: LargeFigures
}

type Report = (progress: string) => void

const viewHash = async (ids: readonly string[], positions: Positions): Promise<string> =>
  hashOf(
    await encodeView({
      entities: ids.map((id) => ({ id, at: positions[id] ?? null })),
      selection: null,
      filter: noFilter,
    }),
  )

/** What is no country, nor a link between two. */
const othersThanCountries = (load: DocumentLoad, positions: Positions): readonly string[] => {
  const isCountry = (id: string) => id.startsWith('country:')
  const { nodes, edges } = bareElementsOf(load, positions)
  return [
    ...nodes.filter(({ id }) => !isCountry(id)),
    ...edges.filter(({ source, target }) => !(isCountry(source) && isCountry(target))),
  ].map(({ id }) => id)
}

async function benchLarge(
  browser: Browser,
  addresses: Addresses,
  load: DocumentLoad,
  rounds: number,
  report: Report,
): Promise<LargeFigures> {
  const ids = load.entities.map(({ id }) => id)
  await using product = await openStage(browser, `${addresses.product}/${await viewHash(ids, {})}`)
  await using bare = await openStage(browser, addresses.bare)
  report('laying out the large canvas …')
  const time = await firstPicture(product)
  await product.thread.idle()
  const layout = { time, longestTask: await longestTask(product, 0) }
  const positions = await product.page.evaluate(() => window.entente?.positions() ?? {})
  await bare.page.evaluate((elements) => window.bare?.draw(elements), bareElementsOf(load, positions))
  report('panning …')
  const panning = await benchPanning({ product, bare }, 3)
  report('filtering …')
  const filtering = await benchFiltering({ product, bare }, othersThanCountries(load, positions), rounds)
  report('selecting …')
  const selecting = await benchSelecting(product, rounds)
  report('filling and clearing …')
  const view = { hash: await viewHash(ids, positions), entities: ids.length }
  return {
    layout,
    panning,
    filtering,
    selecting,
    remembering: await benchRemembering(browser, addresses.product, view, 3),
  }
}

/** Measures the explorer in a real browser, beside a page that draws the same with Cytoscape alone. */
export async function benchClient(
  { rounds, expansions, ...shape }: ClientOptions,
  report: Report,
): Promise<ClientFigures> {
  const load = syntheticCanvas(shape)
  report('building both pages …')
  await using pages = await serveBenchPages(load)
  const browser = await launchBrowser()
  try {
    report('loading the overview …')
    const firstLoad = await benchFirstLoad(browser, pages.seed, rounds)
    report('expanding …')
    const expanding = await benchExpanding(browser, pages.synthetic, load, expansions)
    return { shape, firstLoad, expanding, large: await benchLarge(browser, pages.synthetic, load, rounds, report) }
  } finally {
    await browser.close()
  }
}
