import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test's store, gone when the test ends. */
export async function storeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
