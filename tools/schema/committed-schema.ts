import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const path = 'docs/schema.graphql'

export interface CommittedSchema {
  /** The commit that it was taken from. */
  readonly reference: string
  readonly text: string
}

async function git(folder: string, ...args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 16 * 1024 * 1024 })
    return stdout
  } catch (cause) {
    // Git's own answer that there is no such commit or file; anything else is a failure.
    if (cause instanceof Error && 'code' in cause && cause.code === 128) return null
    throw cause
  }
}

/** The schema as the first of these commits that has one keeps it; null where none does, or this is no repository. */
export async function committedSchema(
  folder: string,
  references: readonly string[] = ['origin/main', 'HEAD'],
): Promise<CommittedSchema | null> {
  for (const reference of references) {
    const text = await git(folder, 'show', `${reference}:${path}`)
    if (text !== null) return { reference, text }
  }
  return null
}
