import { type Compared, inPairs, measured, type Work } from './paired-work.ts'
import type { Stage, Stages } from './stage.ts'

export interface FilteringFigures {
  readonly faded: Compared
  readonly gone: Compared
}

/** Takes the filter by kind or lets go of it, from the click to what passes drawn. */
const toggleCountries = (stage: Stage): Promise<Work> =>
  measured(stage, async () => {
    const { page } = stage
    const time = page.evaluate(async () => {
      const canvas = document.querySelector<HTMLElement>('[data-testid=canvas]')
      const before = canvas?.dataset.shownEntities
      const drawn = await window.clock.drawn(() => canvas?.dataset.shownEntities !== before)
      return drawn - window.clock.input
    })
    await page.getByRole('checkbox', { name: /^Countries/ }).click()
    return time
  })

const fade = (stage: Stage, ids: readonly string[]): Promise<Work> =>
  measured(stage, () =>
    stage.page.evaluate(async (ids) => {
      const start = performance.now()
      window.bare?.fade(ids)
      return (await window.clock.painted()) - start
    }, ids),
  )

/** Shows countries alone and all again, in turn; the bare page fades the same elements and shows them again. */
export async function benchFiltering(
  { product, bare }: Stages,
  others: readonly string[],
  rounds: number,
): Promise<FilteringFigures> {
  const { page } = product
  const inTurn = () =>
    inPairs(2 * rounds, 2, {
      product: () => toggleCountries(product),
      bare: (round) => fade(bare, round % 2 === 0 ? others : []),
    })
  await page.locator('#filters-toggle').click()
  await page.getByRole('checkbox', { name: /^Countries/ }).waitFor()
  const faded = await inTurn()
  await page.getByText('Gone', { exact: true }).click()
  const gone = await inTurn()
  await page.locator('#filters-toggle').click()
  return { faded, gone }
}
