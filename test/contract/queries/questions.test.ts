import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { readDossiers } from '../../../seed/read-dossiers.ts'
import { openMemoryStore } from '../../../server/graph/grafeo/memory-store.ts'
import type { WritableGraphStore } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const root = join(import.meta.dirname, '../../..')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(root, folder, file))

const questions = filesIn('docs/queries', '.graphql').map((file) => ({
  name: file.slice(file.lastIndexOf('/') + 1, -'.graphql'.length),
  text: readFileSync(file, 'utf8'),
}))

async function seedLoads(): Promise<readonly DocumentLoad[]> {
  const dossiers = await readDossiers(filesIn('seed/dossiers', '.yaml'))
  return dossiers.map((dossier) => dossier.load)
}

async function askSeeded(store: WritableGraphStore): Promise<Ask> {
  const loads = await seedLoads()
  await store.write((transaction) => replaceDocuments(transaction, loads))
  return askingOf(store)
}

describeOnEveryEngine('the questions of the documentation, over the seed', (open) => {
  let ask: Ask
  let askInMemory: Ask

  beforeAll(async () => {
    ask = await askSeeded(await open())
    const memory = openMemoryStore()
    await memory.prepare()
    askInMemory = await askSeeded(memory)
  })

  it.each(questions)('$name', { timeout: 120_000 }, async ({ name, text }) => {
    const answer = await ask(text)
    expect(answer.errors).toEqual([])
    expect(answer).toEqual(await askInMemory(text))
    await expect(`${JSON.stringify(answer.data, null, 1)}\n`).toMatchFileSnapshot(`answers/questions/${name}.txt`)
  })
})
