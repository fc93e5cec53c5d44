import { QueryAbandonedError } from './store-errors.ts'

const abandoned = (signal: AbortSignal): QueryAbandonedError =>
  new QueryAbandonedError('The store had not answered when the query was given up.', { cause: signal.reason })

export function throwIfAbandoned(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abandoned(signal)
}

/** The work's result, or QueryAbandonedError as soon as the signal is given; the work itself may go on. */
export function abandonable<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(abandoned(signal))
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
