import { expect, it } from 'vitest'
import type { StoreSettings } from '../../server/environment.ts'
import { cypher } from '../../server/graph/cypher.ts'
import { openGraphStore, openWritableGraphStore } from '../../server/graph/open-store.ts'
import { describeOnEveryEngine } from '../contract/describe-on-every-engine.ts'
import { dumpGraph } from '../contract/dump-graph.ts'
import { straitDossier } from './sample.ts'
import { commandWithDossiers, seedCommand } from './seed-command.ts'

const plantFilm = { name: 'plant-film', text: cypher`CREATE (:Film {id: 'film:1', title: 'Metropolis'})` }

function variablesOf(settings: StoreSettings): Readonly<Record<string, string>> {
  if (settings.engine === 'grafeo') return { ENTENTE_STORE: settings.file }
  const { uri, user, password, database } = settings
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

const placeOf = (settings: StoreSettings): string =>
  settings.engine === 'grafeo' ? settings.file : `The database "${settings.database}" of Neo4j at ${settings.uri}`

async function holdingFilm(settings: StoreSettings): Promise<void> {
  const store = await openWritableGraphStore(settings)
  await store.write((transaction) => transaction.run(plantFilm, {}))
  await store.close()
}

async function dumpOf(settings: StoreSettings) {
  const store = await openGraphStore(settings)
  try {
    return await dumpGraph(store)
  } finally {
    await store.close()
  }
}

describeOnEveryEngine('the seed command over a store that holds something else', (_open, engine) => {
  it.each([['ensure'], ['load', 'strait.yaml']])(
    '%s refuses it in a sentence, and leaves it as it is',
    async (...words) => {
      const settings = await engine.settings()
      await holdingFilm(settings)
      const before = await dumpOf(settings)
      const seed = await seedCommand(await commandWithDossiers({ 'strait.yaml': straitDossier }))
      await seed.file('strait.yaml', straitDossier)
      expect(await seed.run(words, variablesOf(settings))).toEqual({
        exitCode: 1,
        output: '',
        complaints: `${placeOf(settings)} holds something that is not this version of Entente's. Nothing was changed. Choose an empty database, or empty this one yourself.\n`,
      })
      expect(await dumpOf(settings)).toEqual(before)
    },
  )
})
