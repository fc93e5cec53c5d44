import type { ClaimFilter } from '../api/records.ts'
import type { Filter } from '../state/filter.ts'
import type { Explorer } from './explorer.ts'
import type { LatestTask } from './latest-task.ts'

/** Begins to count, but not before the canvas shows what is counted: that is what the reader waits for. */
export async function startBehind({ canvas }: Explorer, task: LatestTask): Promise<AbortSignal> {
  const signal = task.start()
  await canvas?.drawn()
  return signal
}

/** The entities on the canvas that are of the chosen kinds. */
export function idsOfKinds({ store }: Explorer, { kinds }: Filter): readonly string[] {
  const entities = [...store.getState().content.entities.values()]
  return entities.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ id }) => id)
}

/** Whether all claims pass. */
export const isUnconditional = (filter: ClaimFilter): boolean => Object.keys(filter).length === 0
