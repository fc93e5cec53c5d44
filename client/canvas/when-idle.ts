/** In milliseconds. */
const [longestWait, wait] = [500, 50]

/** Does the work when the browser has nothing more urgent to do, half a second from now at the latest. */
export function whenIdle(work: () => void): void {
  // Safari knows no idleness.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: longestWait })
  else setTimeout(work, wait)
}
