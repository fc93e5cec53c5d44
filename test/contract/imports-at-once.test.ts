import { expect, it } from 'vitest'
import { differencesOfMap } from '../../server/graph/load/check-map.ts'
import { graphVersion } from '../../server/graph/queries/graph-version.ts'
import { importInBatches } from '../support/import-in-batches.ts'
import { sampleImport } from '../support/sample-imports.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const [claims, batchSize] = [300, 15]
const batches = claims / batchSize

const imports = ['document:first', 'document:second', 'document:third'].map((id, index) =>
  sampleImport(id, { seed: 31 + index, size: claims }),
)

describeOnEveryEngine('Imports at once', (open) => {
  it('come to the same as one after the other, and count each of their batches as a version', async () => {
    const store = await open()
    const done = await Promise.all(imports.map((sample) => importInBatches(store, sample, batchSize)))
    expect(done).toEqual(imports.map(() => ({ added: claims, present: 0, skipped: 0 })))
    expect(await Array.fromAsync(differencesOfMap(store))).toEqual([])
    const ends = imports.length
    expect(await store.read(graphVersion, {})).toEqual([imports.length * batches + ends])
  })
})
