import type { Explorer } from './explorer.ts'

async function goOn(explorer: Explorer): Promise<void> {
  const { retryOffline } = await import('./retry-offline.ts')
  await retryOffline(explorer)
}

/** Goes on with what failed offline as soon as the device is online again. */
export function followConnection(explorer: Explorer, events: Pick<EventTarget, 'addEventListener'>): void {
  // Where the server is still out of reach, what failed keeps its button.
  events.addEventListener('online', () => void goOn(explorer).catch(() => undefined))
}
