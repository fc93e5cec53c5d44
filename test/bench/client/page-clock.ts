interface PageTask {
  readonly start: number
  readonly duration: number
}

interface PageAnswer {
  readonly operation: string
  readonly at: number
}

/** What a page tells of its own time, in milliseconds since it was asked for. */
interface PageClock {
  /** Tasks of 50 ms and more on the main thread. */
  readonly tasks: PageTask[]
  /** When answers of the API had been read. */
  readonly answers: PageAnswer[]
  /** When the last click or key came. */
  input: number
  /** When the first picture was on the canvas; null until then. */
  ready: number | null
  /** When what holds was also drawn. */
  drawn(holds: () => boolean): Promise<number>
  /** When all that is asked for now is drawn. */
  painted(): Promise<number>
}

declare global {
  interface Window {
    readonly clock: PageClock
  }
}

/** Runs in the page, before any script of it. */
export function startClock(): void {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const clock: PageClock = {
    tasks: [],
    answers: [],
    input: 0,
    ready: null,
    async drawn(holds) {
      if (holds()) return clock.painted()
      do await frame()
      while (!holds())
      // What holds in a frame's own turn is drawn by that frame.
      await frame()
      return performance.now()
    },
    async painted() {
      await frame()
      await frame()
      return performance.now()
    },
  }
  Object.assign(window, { clock })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) clock.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  for (const kind of ['click', 'keydown'] as const) {
    window.addEventListener(kind, ({ timeStamp }) => Object.assign(clock, { input: timeStamp }), { capture: true })
  }
  void clock
    .drawn(() => document.querySelector('[data-canvas=ready]') !== null)
    .then((at) => Object.assign(clock, { ready: at }))
  const ask = window.fetch
  window.fetch = async (...asked) => {
    const response = await ask(...asked)
    const body = asked[1]?.body
    const operation = typeof body === 'string' ? (/query (\w+)/.exec(body)?.[1] ?? '') : ''
    const read = response.json.bind(response)
    response.json = async () => {
      const value: unknown = await read()
      clock.answers.push({ operation, at: performance.now() })
      return value
    }
    return response
  }
}
