import type { ServerResponse } from 'node:http'

const patience = 10_000

/** Given when ten seconds are over, or when the client has left before it was answered. */
export function deadlineOf(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  return AbortSignal.any([left.signal, AbortSignal.timeout(patience)])
}
