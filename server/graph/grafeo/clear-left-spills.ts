import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isRunning } from './is-running.ts'

/**
 * For a file that it opens for reading the engine makes a folder among the system's temporary files, named for the file and
 * the process, and takes it away when the process ends, unless that is killed. Takes away those of processes that are gone.
 */
export async function clearLeftSpills(file: string): Promise<void> {
  const folder = tmpdir()
  const prefix = `grafeo-${basename(file)}-`
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const [, pid] = /^(\d+)-[0-9a-f]+\.spill$/.exec(name.slice(prefix.length)) ?? []
    if (pid === undefined || isRunning(Number(pid))) continue
    // Another user's is theirs to take away.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => {})
  }
}
