import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sample } from './sample.ts'
import { filesIn, type SeedCommand, seedCommand } from './seed-command.ts'

async function loaded(): Promise<SeedCommand> {
  const seed = await seedCommand()
  await seed.file('strait.yaml', sample('amber-strait.yaml'))
  await seed.file('names.yaml', sample('norland-names.yaml'))
  await seed.run(['load', 'strait.yaml', 'names.yaml'])
  return seed
}

const tablesIn = async (folder: string) =>
  Object.fromEntries(
    await Promise.all(
      ['documents.csv', 'entities.csv', 'claims.csv'].map(async (name) => [
        name,
        (await readFile(join(folder, name), 'utf8')).split('\r\n').toSorted(),
      ]),
    ),
  )

describe('export', () => {
  it.each(['tables', 'tables.zip'])(
    'as csv to %s is what import reads, and comes back the same',
    { timeout: 120_000 },
    async (name) => {
      const seed = await loaded()
      expect(await seed.run(['export', 'csv', name])).toMatchObject({ exitCode: 0, output: `Wrote ${name}.\n` })
      await seed.run(['export', 'csv', 'before'])
      const elsewhere = { ENTENTE_STORE: join(seed.folder, 'elsewhere.grafeo') }
      const inputs = name.endsWith('.zip')
        ? [name]
        : (await filesIn(join(seed.folder, name))).map((file) => join(name, file))
      expect(await seed.run(['import', 'csv', ...inputs], elsewhere)).toMatchObject({ exitCode: 0 })
      await seed.run(['export', 'csv', 'after'], elsewhere)
      expect(await tablesIn(join(seed.folder, 'after'))).toEqual(await tablesIn(join(seed.folder, 'before')))
    },
  )

  it('prints to standard output, of one document where it is named', { timeout: 60_000 }, async () => {
    const seed = await loaded()
    const { exitCode, output } = await seed.run(['export', 'jsonl', '--document', 'document:norland-names'])
    expect({ exitCode, records: output.split('\n').map((line) => line.slice(0, 20)) }).toEqual({
      exitCode: 0,
      records: ['{"record":"document"', '{"record":"entity","', ''],
    })
  })

  it('says what is wrong, and leaves nothing half written', { timeout: 60_000 }, async () => {
    const seed = await loaded()
    const files = await filesIn(seed.folder)
    expect(await seed.run(['export', 'csv'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'csv is several tables. Name a folder to write them into, or a file that ends in .zip.\n',
    })
    expect(await seed.run(['export', 'jsonl', '--document', 'document:amber-strat'])).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'No document `document:amber-strat` is loaded. Did you mean `document:amber-strait`? `npm run seed -- list` shows which are.\n',
    })
    expect(await seed.run(['export', 'graphml', 'nowhere/graph.graphml'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `${join(seed.folder, 'nowhere/graph.graphml')} cannot be written: The folder that it should lie in is not there.\n`,
    })
    expect(await filesIn(seed.folder)).toEqual(files)
  })
})

describe('backup and restore', () => {
  it('bring a store back as it was, and replace another only when told to', { timeout: 120_000 }, async () => {
    const seed = await loaded()
    const before = await seed.stored()
    expect(await seed.run(['backup', 'graph.backup'])).toMatchObject({ exitCode: 0 })
    await seed.run(['unload', 'document:amber-strait'])
    expect(await seed.run(['restore', 'graph.backup'])).toMatchObject({
      exitCode: 1,
      complaints: 'The store holds 1 document. Nothing was changed. Add --replace to put the backup in their place.\n',
    })
    expect(await seed.run(['restore', 'graph.backup', '--replace'])).toMatchObject({ exitCode: 0 })
    expect(await seed.stored()).toEqual(before)
  })

  it('refuse a file that is no backup', async () => {
    const seed = await seedCommand()
    await seed.file('notes.txt', 'nothing of the kind')
    expect(await seed.run(['restore', 'notes.txt'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `${join(seed.folder, 'notes.txt')} is no backup of Entente. Nothing was changed.\n`,
    })
  })
})
