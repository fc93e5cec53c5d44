import type { ServerResponse } from 'node:http'

/** Given when the patience, in milliseconds, is over, or when the client has left before it was answered. */
export function deadlineOf(response: ServerResponse, patience: number): AbortSignal {
  const givenUp = new AbortController()
  const timer = setTimeout(() => givenUp.abort(), patience)
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) givenUp.abort()
  })
  return givenUp.signal
}
