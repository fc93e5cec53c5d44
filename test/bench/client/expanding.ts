import type { Browser } from 'playwright-core'
import type { Positions } from '../../../client/canvas/scene.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { bareElementsOf } from './bare-elements.ts'
import type { BareElements } from './bare-page/page.ts'
import type { Addresses } from './bench-pages.ts'
import { type Compared, compared, measured, type Work, type WorkPair } from './paired-work.ts'
import { firstPicture, openStage, type Stage } from './stage.ts'

export interface ExpandingFigures {
  /** From the last answer to the newcomers drawn. */
  readonly drawn: Compared
  readonly expansions: number
  readonly entities: number
  /** How many of those that stood before an expansion stood elsewhere after it. */
  readonly moved: number
}

const positionsOn = ({ page }: Stage): Promise<Positions> => page.evaluate(() => window.entente?.positions() ?? {})

/** Selects an entity by the search, as a reader does. */
async function select({ page }: Stage, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await page.getByText(`for “${name}”.`).waitFor({ state: 'attached' })
  await page
    .getByRole('option', { name: new RegExp(`^${name}\\b`) })
    .first()
    .click()
  await page
    .getByRole('complementary', { name })
    .getByRole('button', { name: /^Expand/ })
    .waitFor()
}

async function expandSelected(stage: Stage): Promise<Work> {
  await stage.page.getByRole('application').focus()
  return measured(stage, async () => {
    const time = stage.page.evaluate(async () => {
      const canvas = document.querySelector<HTMLElement>('[data-testid=canvas]')
      const before = canvas?.dataset.entities
      const drawn = await window.clock.drawn(() => canvas?.dataset.entities !== before)
      return drawn - (window.clock.answers.findLast(({ operation }) => operation === 'LinksAmong')?.at ?? Number.NaN)
    })
    await stage.page.keyboard.press('Enter')
    return time
  })
}

const addTo = (stage: Stage, elements: BareElements): Promise<Work> =>
  measured(stage, () =>
    stage.page.evaluate(async (elements) => {
      const start = performance.now()
      window.bare?.add(elements)
      return (await window.clock.painted()) - start
    }, elements),
  )

/** Whom to expand next: with the most neighbours left, of those that need no choice first. */
function nextToExpand(load: DocumentLoad, standing: Positions): string | null {
  const left = new Map<string, number>()
  for (const { source, target } of load.claims) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (Object.hasOwn(standing, id) && !Object.hasOwn(standing, other)) left.set(id, (left.get(id) ?? 0) + 1)
    }
  }
  const [best] = [...left].filter(([, count]) => count <= 100).toSorted(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

const beyond = (all: BareElements, standing: Positions): BareElements => ({
  nodes: all.nodes.filter(({ id }) => !Object.hasOwn(standing, id)),
  edges: all.edges.filter(
    ({ source, target }) => !(Object.hasOwn(standing, source) && Object.hasOwn(standing, target)),
  ),
})

/** Expands one entity after the other from the overview on; the bare page is given the same newcomers in the same places. */
export async function benchExpanding(
  browser: Browser,
  addresses: Addresses,
  load: DocumentLoad,
  expansions: number,
): Promise<ExpandingFigures> {
  await using product = await openStage(browser, addresses.product)
  await using bare = await openStage(browser, addresses.bare)
  await firstPicture(product)
  let standing = await positionsOn(product)
  await bare.page.evaluate((elements) => window.bare?.draw(elements), bareElementsOf(load, standing))
  const names = new Map(load.entities.map(({ id, name }): [string, string] => [id, name]))
  const pairs: WorkPair[] = []
  let moved = 0
  for (let turn = 0; turn < expansions; turn++) {
    const name = names.get(nextToExpand(load, standing) ?? '')
    if (name === undefined) break
    await select(product, name)
    const before = standing
    const ofProduct = await expandSelected(product)
    standing = await positionsOn(product)
    moved += Object.keys(before).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(standing[id])).length
    const ofBare = await addTo(bare, beyond(bareElementsOf(load, standing), before))
    if (turn > 0) pairs.push({ product: ofProduct, bare: ofBare })
  }
  return { drawn: compared(pairs), expansions: pairs.length + 1, entities: Object.keys(standing).length, moved }
}
