import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sample, strait, straitDossier } from './sample.ts'
import { commandWithDossiers, filesIn, type SeedCommand, seedCommand } from './seed-command.ts'

const names = sample('norland-names.yaml')

async function loadedStrait(): Promise<SeedCommand> {
  const seed = await seedCommand()
  await seed.file('strait.yaml', straitDossier)
  expect(await seed.run(['load', 'strait.yaml'])).toEqual({
    exitCode: 0,
    output: 'Added document:amber-strait: 8 entities, 7 claims, 4 passages.\n',
    complaints: '',
  })
  return seed
}

describe('load', () => {
  it('changes nothing when the same is loaded twice, and says so', async () => {
    const seed = await loadedStrait()
    const before = await seed.stored()
    expect(await seed.run(['load', 'strait.yaml'])).toEqual({
      exitCode: 0,
      output: 'Unchanged: document:amber-strait: 8 entities, 7 claims, 4 passages.\nNothing changed.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual(before)
  })

  it('leaves nothing of a dossier that was edited', async () => {
    const edited = strait('name: Ada Quill', 'name: Admiral Quill')
      .replace(/ {2}group:reporters:\n.*\n.*\n/, '')
      .replace(/ {2}- from: .*\n.*ADDRESSED_TO\n.*\n.*\n/, '')
    const onlyEdited = await seedCommand()
    await onlyEdited.file('edited.yaml', edited)
    await onlyEdited.run(['load', 'edited.yaml'])
    const seed = await loadedStrait()
    await seed.file('strait.yaml', edited)
    expect(await seed.run(['load', 'strait.yaml'])).toEqual({
      exitCode: 0,
      output: 'Replaced document:amber-strait: 7 entities, 6 claims, 4 passages.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual(await onlyEdited.stored())
  })

  it('loads none when one of several is wrong', async () => {
    const seed = await loadedStrait()
    const before = await seed.stored()
    await seed.file('names.yaml', names)
    await seed.file('broken.yaml', strait('to: place:port-ash', 'to: place:port-ask'))
    const result = await seed.run(['load', 'names.yaml', 'broken.yaml'])
    expect(result).toEqual({
      exitCode: 1,
      output: '',
      complaints: [
        'broken.yaml:42:3: No claim ties `place:port-ash` to anything. Add one, or leave the entity out.',
        'broken.yaml:81:9: `place:port-ask` is not among the `entities`. Did you mean `place:port-ash`?',
        '2 problems. Nothing was changed.\n',
      ].join('\n'),
    })
    expect(await seed.stored()).toEqual(before)
  })

  it('makes no store for a dossier that is wrong', async () => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', 'document: {')
    expect((await seed.run(['load', 'strait.yaml'])).exitCode).toBe(1)
    expect(await filesIn(seed.folder)).toEqual(['strait.yaml'])
  })

  it.each([
    [
      'a broken reference',
      strait('passages: [ships]\nclaims', 'passages: [boats]\nclaims'),
      ['51:16: There is no passage `boats` under `passages`.', '1 problem. Nothing was changed.'],
    ],
    [
      'an excerpt of another length than its place',
      strait('open\n  president', 'shut up\n  president'),
      [
        '9:9: [0, 70] spans 70 characters, but the excerpt has 73. `seed -- locate TEXTFILE "words"` prints both ends.',
        '1 problem. Nothing was changed.',
      ],
    ],
    [
      'an id that stands twice',
      strait('place:port-ash:', 'person:ada-quill:').replace('to: place:port-ash', 'to: country:norland'),
      [
        '42:3: `person:ada-quill` stands here a second time; it is first on line 31. Give this one another name, or put both together.',
        '1 problem. Nothing was changed.',
      ],
    ],
    [
      'bad YAML',
      strait('title: Strait stays', 'title: Strait: it stays'),
      ['4:10: A second `: ` on one line, or a line that goes on further right.', '1 problem. Nothing was changed.'],
    ],
    [
      'an unknown claim type',
      strait('type: SAID', 'type: SAYS'),
      ['68:11: `type` is "SAYS", which is not known here. Did you mean `SAID`?', '1 problem. Nothing was changed.'],
    ],
  ])('refuses %s, and changes nothing', async (_, text, expected) => {
    const seed = await loadedStrait()
    const before = await seed.stored()
    await seed.file('edited.yaml', text)
    const { exitCode, output, complaints } = await seed.run(['load', 'edited.yaml'])
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    const lines = complaints.trimEnd().split('\n')
    expect(lines).toHaveLength(expected.length)
    expect(lines[0]!.slice(0, 'edited.yaml:'.length + expected[0]!.length)).toBe(`edited.yaml:${expected[0]}`)
    expect(lines[1]).toBe(expected[1])
    expect(await seed.stored()).toEqual(before)
  })

  it('refuses two dossiers of one document', async () => {
    const seed = await loadedStrait()
    await seed.file('twin.yaml', straitDossier)
    expect(await seed.run(['load', 'strait.yaml', 'twin.yaml'])).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'twin.yaml:3:7: `document:amber-strait` is the document of strait.yaml too. Give it an id of its own.\n1 problem. Nothing was changed.\n',
    })
  })

  it('says which process is writing to the store, and leaves it to that', async () => {
    const seed = await loadedStrait()
    const writer = spawn(process.execPath, ['test/support/writing-process.ts', seed.storeFile, 'hold'])
    onTestFinished(async () => {
      writer.kill('SIGKILL')
      if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit')
    })
    await once(writer.stdout, 'data')
    await seed.file('names.yaml', names)
    expect(await seed.run(['load', 'names.yaml'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `Process ${writer.pid} is writing to ${seed.storeFile}. Wait until it is done, or end it, and try again.\n`,
    })
  })
})

describe('unload', () => {
  it('takes a document out, with all that it brought', async () => {
    const seed = await loadedStrait()
    expect(await seed.run(['unload', 'document:amber-strait'])).toEqual({
      exitCode: 0,
      output: 'Took out document:amber-strait: 8 entities, 7 claims, 4 passages.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual({ nodes: [], relationships: [] })
  })

  it('says when no such document is loaded', async () => {
    const seed = await loadedStrait()
    const before = await seed.stored()
    expect(await seed.run(['unload', 'document:amber-straight'])).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'No document `document:amber-straight` is loaded. Did you mean `document:amber-strait`? `npm run seed -- list` shows which are.\n',
    })
    expect(await seed.run(['unload', 'country:norland'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'No document `country:norland` is loaded. `npm run seed -- list` shows which are.\n',
    })
    expect(await seed.stored()).toEqual(before)
  })
})

describe('list', () => {
  it('prints which documents are loaded, and what each brings', async () => {
    const seed = await loadedStrait()
    await seed.file('names.yaml', names)
    await seed.run(['load', 'names.yaml'])
    expect(await seed.run(['list'])).toEqual({
      exitCode: 0,
      output: [
        'document:amber-strait  Strait stays open, say neighbours',
        '  8 entities, 7 claims, 4 passages',
        'document:norland-names  Names of the northern countries',
        '  1 entity, 0 claims, 0 passages\n',
      ].join('\n'),
      complaints: '',
    })
  })

  it('says when none is', async () => {
    const seed = await loadedStrait()
    await seed.run(['unload', 'document:amber-strait'])
    expect(await seed.run(['list'])).toEqual({ exitCode: 0, output: 'No documents are loaded.\n', complaints: '' })
  })

  it('says when there is no store yet', async () => {
    const seed = await seedCommand()
    expect(await seed.run(['list'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `There is no store at ${seed.storeFile}. Make one with: npm run seed -- ensure\n`,
    })
  })
})

describe('ensure', () => {
  it("seeds an empty store with the project's own dossiers, and touches it no more", async () => {
    const seed = await seedCommand(
      await commandWithDossiers({ 'strait.yaml': straitDossier, 'names.yaml': names, 'read.me': 'no dossier' }),
    )
    expect(await seed.run(['ensure'])).toEqual({
      exitCode: 0,
      output:
        'Added document:norland-names: 1 entity, 0 claims, 0 passages.\nAdded document:amber-strait: 8 entities, 7 claims, 4 passages.\n',
      complaints: '',
    })
    const before = await seed.stored()
    expect(await seed.run(['ensure'])).toEqual({
      exitCode: 0,
      output: 'The store is filled already: 2 documents.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual(before)
  })

  it('leaves alone what somebody else loaded', async () => {
    const seed = await seedCommand(await commandWithDossiers({ 'strait.yaml': straitDossier }))
    await seed.file('names.yaml', names)
    await seed.run(['load', 'names.yaml'])
    const before = await seed.stored()
    expect(await seed.run(['ensure'])).toEqual({
      exitCode: 0,
      output: 'The store is filled already: 1 document.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual(before)
  })

  it('seeds a store from which everything was taken out', async () => {
    const seed = await seedCommand(await commandWithDossiers({ 'strait.yaml': straitDossier }))
    await seed.run(['ensure'])
    const before = await seed.stored()
    await seed.run(['unload', 'document:amber-strait'])
    expect((await seed.run(['ensure'])).exitCode).toBe(0)
    expect(await seed.stored()).toEqual(before)
  })
})
