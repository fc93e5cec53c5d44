const started: Worker[] = []

const start = (): Worker => new Worker(new URL('../layout/layout-worker.ts', import.meta.url), { type: 'module' })

/** Sets a worker on its way: it takes as long to come as the page itself. */
export function startLayoutWorker(): void {
  started.push(start())
}

/** The worker that is on its way, if there is one; it is the caller's from then on. */
export const takeLayoutWorker = (): Worker => started.pop() ?? start()
