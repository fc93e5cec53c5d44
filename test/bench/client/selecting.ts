import { medianOf } from '../paired-timings.ts'
import { measured } from './paired-work.ts'
import { longestTask, now, type Stage } from './stage.ts'

export interface SelectingFigures {
  /** From the click to the row drawn as selected. */
  readonly time: number
  /** What the main thread worked until all that follows was done, the card included. */
  readonly work: number
  readonly longestTask: number
}

async function selectRow(stage: Stage, nth: number) {
  const { page, thread } = stage
  const start = await now(stage)
  const row = page.getByRole('row').nth(nth)
  const key = await row.getAttribute('data-key')
  const before = await thread.worked()
  const { time } = await measured(stage, async () => {
    const time = page.evaluate(async (key) => {
      const isSelected = () => document.querySelector(`[data-key="${key}"]`)?.getAttribute('aria-selected') === 'true'
      return (await window.clock.drawn(isSelected)) - window.clock.input
    }, key)
    await row.click({ position: { x: 200, y: 20 } })
    return time
  })
  await thread.idle()
  return { time, work: (await thread.worked()) - before, longestTask: await longestTask(stage, start) }
}

/** Selects row after row of the table. */
export async function benchSelecting(stage: Stage, rounds: number): Promise<SelectingFigures> {
  await stage.page.getByText('Table', { exact: true }).click()
  await stage.page.getByRole('row').nth(9).waitFor()
  const selections: SelectingFigures[] = []
  for (let round = 0; round <= rounds; round++) selections.push(await selectRow(stage, 2 + (round % 7)))
  const warm = selections.slice(1)
  return {
    time: medianOf(warm.map(({ time }) => time)),
    work: medianOf(warm.map(({ work }) => work)),
    longestTask: medianOf(warm.map(({ longestTask }) => longestTask)),
  }
}
