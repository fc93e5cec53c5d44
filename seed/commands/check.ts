import { differencesOfMap } from '../../server/graph/load/check-map.ts'
import { amount } from '../amounts.ts'
import { withProgress } from '../with-progress.ts'
import { reading } from '../with-store.ts'

const mostPrinted = 50

/** Counts anew what the store keeps as sums of claims, and prints where they differ. Returns how many differences there are. */
export async function check(): Promise<number> {
  const found = await withProgress(
    'Counting the claims anew',
    reading(async (store) => {
      let differences = 0
      for await (const { id, stored, counted } of differencesOfMap(store)) {
        differences += 1
        if (differences <= mostPrinted)
          console.log(`${id}\n  the store keeps  ${stored ?? 'nothing'}\n  the claims make  ${counted ?? 'nothing'}`)
      }
      return differences
    }),
  )
  console.log(
    found === 0
      ? 'All sums are what the claims add up to.'
      : `${amount(found, 'difference')}${found > mostPrinted ? `, of which ${mostPrinted} are printed` : ''}. The sums were not written by the loader alone: load or import into an empty store to have them right.`,
  )
  return found
}
