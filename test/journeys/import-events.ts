import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningServer } from '../support/running-server.ts'

/** Imports invented events with the shape of real ones; gives back the ids of their actors. */
export async function importEvents(
  server: RunningServer,
  { interactions, actors }: { readonly interactions: number; readonly actors: number },
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-events-'))
  const file = join(folder, 'events.csv')
  await server.seed('generate', '--interactions', String(interactions), '--actors', String(actors), file)
  const { exitCode, output } = await server.seed('import', 'csv', file)
  if (exitCode !== 0) throw new Error(`The import failed:\n${output}`)
  const [, ...rows] = (await readFile(file, 'utf8')).trim().split('\n')
  await rm(folder, { recursive: true })
  return [...new Set(rows.flatMap((row) => [row.split(',')[0] ?? '', row.split(',')[3] ?? '']))]
}
