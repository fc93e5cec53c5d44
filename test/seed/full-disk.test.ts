import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesIn, seedCommand } from './seed-command.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const rows = Array.from(
  { length: 9000 },
  (_, row) => `country:A${row},Land ${row},INTERACTED,country:B${row},Other land ${row},042,2031-03-04\n`,
)
const table = `source,source_name,type,target,target_name,action,date\n${rows.join('')}`

const words = ['import', 'csv', 'rows.csv']

/** Runs where no file may grow beyond so many blocks of 512 bytes, which a program meets as it meets a full disk. */
function runWithSmallFiles(folder: string, storeFile: string, blocks: number) {
  const limited = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`
  const env = { ...process.env, INIT_CWD: folder, ENTENTE_STORE: storeFile, NEO4J_URI: '' }
  return new Promise<{ readonly exitCode: number; readonly complaints: string }>((resolve) => {
    execFile(
      'sh',
      ['-c', limited, process.execPath, 'seed/cli.ts', ...words],
      { cwd: project, env },
      (error, _, complaints) => resolve({ exitCode: error === null ? 0 : Number(error.code), complaints }),
    )
  })
}

describe('A full disk', () => {
  it('ends an import with a sentence; with room again it goes on, and comes to the same', {
    timeout: 120_000,
  }, async () => {
    const [seed, other] = [await seedCommand(), await seedCommand()]
    for (const { folder } of [seed, other]) await writeFile(join(folder, 'rows.csv'), table)
    const ended = await runWithSmallFiles(seed.folder, seed.storeFile, 6000)
    expect(ended).toEqual({
      exitCode: 1,
      complaints: expect.stringContaining(
        'The store cannot be written any more: most likely the disk is full. Make room on it or set ENTENTE_STORE, and start again.\n',
      ),
    })
    expect(ended.complaints).not.toContain('Unexpected failure')
    expect((await seed.run(words)).exitCode).toBe(0)
    await other.run(words)
    expect(await seed.stored()).toEqual(await other.stored())
    expect(await filesIn(seed.folder)).toEqual(['entente.grafeo', 'rows.csv'])
  })

  it('is told of standard output', async () => {
    const seed = await seedCommand()
    const full = `exec "$0" "$@" > /dev/full`
    const env = { ...process.env, INIT_CWD: seed.folder }
    const complaints = await new Promise<string>((resolve) => {
      execFile(
        'sh',
        ['-c', full, process.execPath, 'seed/cli.ts', 'generate', '--interactions', '5000'],
        { cwd: project, env },
        (_, __, told) => resolve(told),
      )
    })
    expect(complaints).toBe('Standard output cannot be written: The disk is full.\n')
  })
})
