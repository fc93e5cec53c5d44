import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StoreSettings } from '../../../server/environment.ts'
import type { Imported } from './import-worker.ts'
import type { Work } from './synthetic-batches.ts'

const worker = fileURLToPath(new URL('import-worker.ts', import.meta.url))

/** As `npm run seed` runs. */
const asLoader = ['--heap-growing-percent=50', '--min-semi-space-size=8', '--max-semi-space-size=8']

/** Imports in a process of its own; what it says of its progress is passed on. */
export function importInProcess(settings: StoreSettings, work: Work): Promise<Imported> {
  const child = spawn(process.execPath, [...asLoader, worker, JSON.stringify(settings), JSON.stringify(work)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString()
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`The loader ended with ${code}.`)),
    )
  })
}
