import { afterEach, expect, it } from 'vitest'
import { cypher } from '../../server/graph/cypher.ts'
import type { WritableGraphStore } from '../../server/graph/graph-store.ts'
import { openWritableGraphStore } from '../../server/graph/open-store.ts'
import { graphInfo } from '../../server/graph/queries/graph-info.ts'
import { ForeignStoreError } from '../../server/graph/store-errors.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'
import { dumpGraph } from './dump-graph.ts'

const plantFilm = { name: 'plant-film', text: cypher`CREATE (:Film {id: 'film:1', title: 'Metropolis'})` }
const plantLaterVersion = {
  name: 'plant-later-version',
  text: cypher`CREATE (:GraphInfo {id: 'entente', schema: 99, version: 3})`,
}

describeOnEveryEngine('a store that holds something else', (_open, engine) => {
  let store: WritableGraphStore | null = null
  afterEach(async () => {
    await store?.close()
    store = null
  })

  it('is refused, and left as it is', async () => {
    store = await openWritableGraphStore(await engine.settings())
    await store.write((transaction) => transaction.run(plantFilm, {}))
    const before = await dumpGraph(store)
    await expect(store.prepare()).rejects.toThrow(ForeignStoreError)
    await expect(store.prepare()).rejects.toThrow('Nothing was changed')
    expect(await dumpGraph(store)).toEqual(before)
    expect(await store.read(graphInfo, {})).toEqual([{ state: 'foreign', schema: null, version: 0 }])
  })

  it('is refused when another version of Entente wrote it', async () => {
    store = await openWritableGraphStore(await engine.settings())
    await store.write((transaction) => transaction.run(plantLaterVersion, {}))
    await expect(store.prepare()).rejects.toThrow('holds a graph of another version of Entente (shape 99')
  })
})
