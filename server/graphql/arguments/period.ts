import type { Period } from '../../graph/queries/period.ts'
import { badUserInput } from '../bad-user-input.ts'

interface PeriodFilter {
  readonly from?: string | null
  readonly to?: string | null
  readonly undated?: boolean | null
}

/** The period that a filter sets; what has no date passes where it sets none. Throws BAD_USER_INPUT. */
export function period({ from = null, to = null, undated }: PeriodFilter): Period {
  if (from !== null && to !== null && from > to) {
    throw badUserInput(`Argument "filter.from" is ${from}, but must not be later than "filter.to", which is ${to}.`)
  }
  return { from, to, undated: undated === true || (from === null && to === null) }
}
