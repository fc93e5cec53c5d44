import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { systemCodeOf } from '../../system-code.ts'
import { StoreBusyError } from '../store-errors.ts'
import { isRunning } from './is-running.ts'

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT') return null
    throw cause
  }
}

/** Linux tells when a process began, which tells it from a later one of the same number; elsewhere the number must do. */
async function beginningOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

async function holderOf(content: string): Promise<number | null> {
  const [pidText = '', beginning = ''] = content.split('\n')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return null
  return (await beginningOf(pid)) === beginning ? pid : null
}

/** The right to write to a store file: a lock file beside it that names the process. */
export class WriterLock {
  readonly #path: string
  readonly #content: string
  readonly #storeFile: string

  private constructor(storeFile: string, content: string) {
    this.#storeFile = storeFile
    this.#path = `${storeFile}.lock`
    this.#content = content
  }

  /** Takes the lock, also over one that a dead process left. Throws StoreBusyError when a living process holds it. */
  static async acquire(storeFile: string): Promise<WriterLock> {
    const content = [process.pid, await beginningOf(process.pid), randomUUID()].join('\n')
    const lock = new WriterLock(storeFile, content)
    const draft = `${storeFile}.lock-${randomUUID()}`
    try {
      await writeFile(draft, content)
      while (!(await lock.#place(draft))) await lock.#clearDead()
    } finally {
      await rm(draft, { force: true })
    }
    return lock
  }

  /** The process that writes to a store file, or null. */
  static async holderOf(storeFile: string): Promise<number | null> {
    const content = await unlessMissing(readFile(`${storeFile}.lock`, 'utf8'))
    return content === null ? null : holderOf(content)
  }

  /** Throws StoreBusyError when the lock is no longer ours, because somebody removed it. */
  async confirm(): Promise<void> {
    if ((await unlessMissing(readFile(this.#path, 'utf8'))) !== this.#content)
      throw new StoreBusyError(
        `The lock ${this.#path} was removed while this process was writing. Nothing was changed.`,
      )
  }

  async release(): Promise<void> {
    if ((await unlessMissing(readFile(this.#path, 'utf8'))) === this.#content) await rm(this.#path, { force: true })
  }

  /** A link appears whole or not at all, and never over another. */
  async #place(draft: string): Promise<boolean> {
    try {
      await link(draft, this.#path)
      return true
    } catch (cause) {
      if (systemCodeOf(cause) === 'EEXIST') return false
      throw cause
    }
  }

  async #clearDead(): Promise<void> {
    const found = await unlessMissing(readFile(this.#path, 'utf8'))
    if (found === null) return
    const holder = await holderOf(found)
    if (holder !== null)
      throw new StoreBusyError(
        `Process ${holder} is writing to ${this.#storeFile}. Wait until it is done, or end it, and try again.`,
      )
    const aside = `${this.#path}-${randomUUID()}`
    if ((await unlessMissing(rename(this.#path, aside))) === null) return
    if ((await readFile(aside, 'utf8')) !== found) await link(aside, this.#path).catch(() => {})
    await rm(aside, { force: true })
  }
}
