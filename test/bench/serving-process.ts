import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { readyAddress } from '../support/running-server.ts'

export interface ServingProcess {
  readonly url: string
  /** How much memory it has in use, in megabytes; null where the system does not tell in /proc. */
  megabytes(): Promise<number | null>
  stop(): Promise<void>
}

/** Runs a server of this project as a process of its own, and waits until it says where it is ready. */
export async function startServing(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServingProcess> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const url = await readyAddress(child)
  return {
    url,
    async megabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1]
      return kilobytes === undefined ? null : Number(kilobytes) / 1024
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
