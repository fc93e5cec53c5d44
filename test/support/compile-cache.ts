import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../node_modules/.cache/compiled-in-tests', import.meta.url))

/** Vitest's global set-up: the hundreds of processes of a run find compiled what others of the same run have. */
export async function setup(): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  process.env.NODE_COMPILE_CACHE = folder
}
