import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openGraphStore } from '../../server/graph/open-store.ts'
import { dumpGraph, type GraphDump } from '../contract/dump-graph.ts'
import { storeFolder } from '../support/store-folder.ts'

interface Finished {
  readonly exitCode: number
  readonly output: string
  readonly complaints: string
}

const project = fileURLToPath(new URL('../..', import.meta.url))

/** How far work is that takes over a second, as it does on a busy machine: no complaint. */
const progress = /^.*(?:: \d+ s so far|\d rows, [\d,]+ a second.*)\n/gm

/** `npm run seed -- …` over a store of its own, by a person who stands in `folder`. */
export interface SeedCommand {
  readonly folder: string
  readonly storeFile: string
  run(
    words: readonly string[],
    variables?: Readonly<Record<string, string>>,
    input?: string | Buffer,
  ): Promise<Finished>
  /** The same, still running. */
  start(words: readonly string[]): ChildProcessByStdio<Writable, Readable, Readable>
  /** Writes a file into the folder; its name comes back. */
  file(name: string, content: string | Buffer): Promise<string>
  stored(): Promise<GraphDump>
}

function finished(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string | Buffer = '',
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...words],
      { env, cwd: project },
      (error, output, complaints) => {
        const exitCode = error === null ? 0 : Number(error.code)
        resolve({ exitCode, output, complaints: complaints.replace(progress, '') })
      },
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

export async function seedCommand(command: string = join(project, 'seed/cli.ts')): Promise<SeedCommand> {
  const folder = await storeFolder()
  const storeFile = join(folder, 'entente.grafeo')
  const own = { INIT_CWD: folder, ENTENTE_STORE: storeFile, NEO4J_URI: '' }
  return {
    folder,
    storeFile,
    run: (words, variables = {}, input = '') =>
      finished(command, words, { ...process.env, ...own, ...variables }, input),
    start: (words) =>
      spawn(process.execPath, [command, ...words], {
        env: { ...process.env, ...own },
        cwd: project,
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    async file(name, content) {
      await writeFile(join(folder, name), content)
      return name
    },
    async stored() {
      const store = await openGraphStore({ engine: 'grafeo', file: storeFile })
      try {
        return await dumpGraph(store)
      } finally {
        await store.close()
      }
    },
  }
}

/** The command line of a project that brings these dossiers in place of its own. */
export async function commandWithDossiers(dossiers: Readonly<Record<string, string>>): Promise<string> {
  const copy = await storeFolder()
  for (const part of ['seed', 'server', 'package.json'])
    await cp(join(project, part), join(copy, part), { recursive: true })
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'))
  const folder = join(copy, 'seed/dossiers')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const [name, text] of Object.entries(dossiers)) await writeFile(join(folder, name), text)
  return join(copy, 'seed/cli.ts')
}

export const filesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).toSorted()
