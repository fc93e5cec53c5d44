import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningServer {
  readonly url: string
  readonly process: ChildProcess
  readonly storeFile: string
  /** Runs `npm run seed -- …` against the same store. */
  seed(...words: readonly string[]): Promise<Finished>
  stop(): Promise<void>
}

export interface Finished {
  readonly exitCode: number | null
  readonly output: string
}

/** Runs a command of the project to its end; what it printed comes back, standard error included. */
export function runNode(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = spawn(process.execPath, words, { env: { ...process.env, ...environment } })
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      output += part.toString()
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, output }))
  })
}

/** Where a process says that it is ready. */
export function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const collect = (part: Buffer) => {
      output += part.toString()
      const address = /ready on (http:\/\/\S+)/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${output}`)))
  })
}

/** The real server as a process of its own, on a port of its own, over a store seeded with the project's dossiers, or with others. */
export async function startServer(dossiers: readonly string[] = []): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const storeFile = join(folder, 'entente.grafeo')
  const environment = { ENTENTE_STORE: storeFile, PORT: '0', NEO4J_URI: '' }
  const seed = (...words: readonly string[]) => runNode(['seed/cli.ts', ...words], environment)
  const seeded = await (dossiers.length > 0 ? seed('load', ...dossiers) : seed('ensure'))
  if (seeded.exitCode !== 0) throw new Error(`Seeding failed:\n${seeded.output}`)
  const child = spawn(process.execPath, ['server/main.ts'], { env: { ...process.env, ...environment } })
  const url = await readyAddress(child)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    url,
    process: child,
    storeFile,
    seed,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
