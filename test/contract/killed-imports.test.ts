import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { seededRandom } from '../../seed/generators/seeded-random.ts'
import type { StoreSettings } from '../../server/environment.ts'
import { differencesOfMap } from '../../server/graph/load/check-map.ts'
import { openGraphStore } from '../../server/graph/open-store.ts'
import { importInBatches } from '../support/import-in-batches.ts'
import { killedBatchSize, killedImport } from '../support/killed-import.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'
import { dumpGraph } from './dump-graph.ts'

/** When a process is killed: so many milliseconds after it has begun, or after it has said that so many batches are committed. */
interface Moment {
  readonly committed: number | null
  readonly delay: number
}

interface Run {
  readonly committed: readonly number[]
  readonly skipped: readonly number[]
  readonly ended: boolean
}

const killed = (child: ChildProcess) => () => child.kill('SIGKILL')

/** Runs the importer; kills it at the moment, if there is one. Resolves when it is gone. */
async function run(settings: StoreSettings, moment: Moment | null): Promise<Run> {
  const child = spawn(process.execPath, ['test/support/importing-process.ts', JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = { committed: [] as number[], skipped: [] as number[], ended: false }
  if (moment?.committed === null) setTimeout(killed(child), moment.delay)
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const [word, index] = line.split(' ')
    if (word === 'committed') said.committed.push(Number(index))
    else if (word === 'skipped') said.skipped.push(Number(index))
    else said.ended = true
    if (word === 'committed' && moment?.committed === said.committed.length) setTimeout(killed(child), moment.delay)
  })
  await Promise.all([
    new Promise((resolve) => lines.once('close', resolve)),
    new Promise((resolve) => child.once('exit', resolve)),
  ])
  return said
}

describeOnEveryEngine('an import that is killed', (open, { settings, inDepth }) => {
  const kills = inDepth ? 20 : 5

  it(`${kills} times ends equal to one that was not, and loses no batch that it was told of`, async () => {
    const uninterrupted = await open()
    await importInBatches(uninterrupted, killedImport, killedBatchSize)
    const expected = await dumpGraph(uninterrupted)
    const access = await settings()
    const seed = Math.floor(Math.random() * 2 ** 31)
    const random = seededRandom(seed)
    const acknowledged = new Set<number>()
    const expectKept = ({ committed }: Run, moment: string) => {
      const lost = committed.filter((batch) => acknowledged.has(batch))
      expect(lost, `seed ${seed}, ${moment}: batches that had been committed before`).toEqual([])
      for (const batch of committed) acknowledged.add(batch)
    }
    for (let kill = 1; kill <= kills; kill++) {
      const moment =
        random() < 0.25
          ? { committed: null, delay: Math.floor(random() * 3000) }
          : { committed: 1 + Math.floor(random() * 5), delay: Math.floor(random() * 40) }
      expectKept(await run(access, moment), `after kill ${kill}`)
    }
    const last = await run(access, null)
    expectKept(last, 'at the end')
    expect(last.ended).toBe(true)
    expect(last.skipped.length).toBeGreaterThan(0)
    const store = await openGraphStore(access)
    expect(await dumpGraph(store), `seed ${seed}`).toEqual(expected)
    expect(await Array.fromAsync(differencesOfMap(store))).toEqual([])
    await store.close()
  }, 300_000)
})
