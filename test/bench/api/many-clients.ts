import { setInterval } from 'node:timers/promises'
import type { ServingProcess } from '../serving-process.ts'

export interface Served {
  readonly answers: number
  readonly errors: readonly string[]
  readonly seconds: number
  /** Memory in use, sampled while it went on. */
  readonly megabytes: readonly number[]
}

/** Twice a second, and when it is over. */
async function sampleMemory(server: ServingProcess, signal: AbortSignal): Promise<readonly number[]> {
  const samples: (number | null)[] = []
  try {
    for await (const _ of setInterval(500, null, { signal })) samples.push(await server.megabytes())
  } catch (cause) {
    if (!signal.aborted) throw cause
  }
  return [...samples, await server.megabytes()].filter((size) => size !== null)
}

/** Lets so many clients ask without a pause, each as soon as it has its answer. */
export async function serveMany(
  server: ServingProcess,
  ask: () => Promise<unknown>,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Served> {
  const start = performance.now()
  const end = start + seconds * 1000
  const errors: string[] = []
  let answers = 0
  const client = async () => {
    while (performance.now() < end) {
      try {
        await ask()
        answers += 1
      } catch (cause) {
        errors.push(String(cause))
      }
    }
  }
  const over = new AbortController()
  const sampling = sampleMemory(server, over.signal)
  await Promise.all(Array.from({ length: clients }, client))
  const took = (performance.now() - start) / 1000
  over.abort()
  return { answers, errors, seconds: took, megabytes: await sampling }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

export const joinServed = (parts: readonly Served[]): Served => ({
  answers: sum(parts.map(({ answers }) => answers)),
  errors: parts.flatMap(({ errors }) => errors),
  seconds: sum(parts.map(({ seconds }) => seconds)),
  megabytes: parts.flatMap(({ megabytes }) => megabytes),
})
