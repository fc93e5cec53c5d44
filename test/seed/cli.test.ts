import { describe, expect, it } from 'vitest'
import { sample, strait, straitDossier, straitText } from './sample.ts'
import { filesIn, seedCommand } from './seed-command.ts'

const againstText = async (dossier: string, text: string) => {
  const seed = await seedCommand()
  await seed.file('strait.yaml', dossier)
  await seed.file('strait.txt', text)
  const result = await seed.run(['verify', 'strait.yaml', '--document', 'strait.txt'])
  expect(await filesIn(seed.folder)).toEqual(['strait.txt', 'strait.yaml'])
  return result
}

const refused = (...problems: readonly string[]) => ({
  exitCode: 1,
  output: '',
  complaints: `${problems.map((problem) => `strait.yaml:${problem}\n`).join('')}${problems.length} problem${problems.length === 1 ? '' : 's'}. Nothing was changed.\n`,
})

describe('verify', () => {
  it('says what is in dossiers that are right', async () => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', straitDossier)
    await seed.file('names.yaml', sample('norland-names.yaml'))
    expect(await seed.run(['verify', 'strait.yaml', 'names.yaml'])).toEqual({
      exitCode: 0,
      output:
        'strait.yaml is right: 8 entities, 7 claims, 4 passages.\nnames.yaml is right: 1 entity, 0 claims, 0 passages.\n',
      complaints: '',
    })
    expect(await filesIn(seed.folder)).toEqual(['names.yaml', 'strait.yaml'])
  })

  it('lists what is wrong in all of them', async () => {
    const seed = await seedCommand()
    await seed.file('one.yaml', strait('kind: ARTICLE', 'kind: STORY').replace('type: SAID', 'type: TOLD'))
    await seed.file('two.yaml', '')
    const { exitCode, output, complaints } = await seed.run(['verify', 'one.yaml', 'two.yaml'])
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' })
    expect(complaints.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'one.yaml:5:9',
      'one.yaml:68:11',
      'two.yaml:1:1',
      '3 problems. Nothing was changed.',
      '',
    ])
  })

  it('confirms that every excerpt stands where it should', async () => {
    expect(await againstText(straitDossier, straitText)).toEqual({
      exitCode: 0,
      output: 'strait.yaml is right: 8 entities, 7 claims, 4 passages; every excerpt stands where it should.\n',
      complaints: '',
    })
  })

  it('tells the right hash', async () => {
    const hash = '398ba9ee0cad5ba145146eacfd4351b66cb5904d385de65e9ef2b1e0dfc2ccd1'
    expect(await againstText(strait(hash, hash.replace('398', '893')), straitText)).toEqual(
      refused(`6:19: The text's SHA-256 is ${hash}: this is another text, or another version of it.`),
    )
  })

  it('tells the right length', async () => {
    expect(await againstText(strait('length: 233', 'length: 234'), straitText)).toEqual(
      refused('6:93: The text is 233 long, not 234.'),
    )
  })

  it('tells where the words of an excerpt really stand', async () => {
    expect(await againstText(strait('at: [102, 132]', 'at: [101, 131]'), straitText)).toEqual(
      refused('12:9: At [101, 131] the text reads " Norland’s president, Ada Quil". The excerpt occurs at [102, 132].'),
    )
  })

  it('says when the words of an excerpt stand nowhere', async () => {
    expect(await againstText(strait('excerpt: Norland’s', "excerpt: Norland's"), straitText)).toEqual(
      refused(
        '12:9: At [102, 132] the text reads "Norland’s president, Ada Quill". The excerpt occurs nowhere in the text: compare quotation marks, dashes and spaces.',
      ),
    )
  })

  it('has nothing to compare where the dossier has no text', async () => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', sample('norland-names.yaml'))
    await seed.file('strait.txt', straitText)
    expect(await seed.run(['verify', 'strait.yaml', '--document', 'strait.txt'])).toEqual(
      refused('2:3: The dossier gives no `document.text`, so there is nothing to verify against a text.'),
    )
  })
})

describe('locate', () => {
  it('prints hash and length of a text', async () => {
    const seed = await seedCommand()
    await seed.file('strait.txt', straitText)
    expect(await seed.run(['locate', 'strait.txt'])).toEqual({
      exitCode: 0,
      output: 'sha256: 398ba9ee0cad5ba145146eacfd4351b66cb5904d385de65e9ef2b1e0dfc2ccd1\nlength: 233\n',
      complaints: '',
    })
  })

  it('prints every place where words stand', async () => {
    const seed = await seedCommand()
    await seed.file('strait.txt', straitText)
    expect(await seed.run(['locate', 'strait.txt', 'Norland'])).toEqual({
      exitCode: 0,
      output: [
        '[0, 7]  …«Norland» and Sudmark agreed in March 2…',
        '[102, 109]  …“We will not close it first,” «Norland»’s president, Ada Quill, told …',
        '2 places\n',
      ].join('\n'),
      complaints: '',
    })
  })

  it('says when they stand nowhere', async () => {
    const seed = await seedCommand()
    await seed.file('strait.txt', straitText)
    expect(await seed.run(['locate', 'strait.txt', "Norland's"])).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'These words stand nowhere in the text. Compare quotation marks (“ ” ’), dashes and line ends.\n',
    })
  })
})

describe('files that cannot be read', () => {
  it.each(['verify', 'load'])('%s says which does not exist', async (command) => {
    const seed = await seedCommand()
    expect(await seed.run([command, 'nowhere.yaml'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `There is no such file: ${seed.folder}/nowhere.yaml\n`,
    })
    expect(await filesIn(seed.folder)).toEqual([])
  })

  it('says which is a folder, and which is no text', async () => {
    const seed = await seedCommand()
    expect(await seed.run(['verify', '.'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: '. is a folder. Name a file in it.\n',
    })
    expect(await seed.run(['verify', process.execPath])).toEqual({
      exitCode: 1,
      output: '',
      complaints: `${process.execPath} is not UTF-8 text. Save it as UTF-8.\n`,
    })
  })
})

describe('a store that cannot be used', () => {
  const commands = [['list'], ['ensure'], ['load', 'strait.yaml'], ['unload', 'document:amber-strait']]

  it.each(commands)('%s says that Neo4j does not answer', async (...words) => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', straitDossier)
    expect(await seed.run(words, { NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'Neo4j does not answer at bolt://127.0.0.1:1. Start it, or set NEO4J_URI to where it runs.\n',
    })
  })

  it.each(commands)('%s says that the address is of another kind', async (...words) => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', straitDossier)
    expect(await seed.run(words, { NEO4J_URI: 'http://127.0.0.1:7474' })).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'NEO4J_URI is "http://127.0.0.1:7474", but should be an address such as bolt://127.0.0.1:7687 or neo4j+s://example.databases.neo4j.io.\n',
    })
  })

  it.each(commands)('%s says that the file is no store', async (...words) => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', straitDossier)
    await seed.file('entente.grafeo', 'shopping list')
    expect(await seed.run(words)).toEqual({
      exitCode: 1,
      output: '',
      complaints: `${seed.storeFile} is damaged, or is not a store of Entente. Move it away and make a new one with: npm run seed -- ensure\n`,
    })
    expect(await filesIn(seed.folder)).toEqual(['entente.grafeo', 'strait.yaml'])
  })
})

describe('a command that is not understood', () => {
  it.each([
    [['lod', 'x.yaml'], "error: unknown command 'lod'\n(Did you mean load?)\n"],
    [['load'], "error: missing required argument 'file'\n"],
    [['unload'], "error: missing required argument 'document'\n"],
    [['list', '--all'], "error: unknown option '--all'\n"],
    [['list', 'document:x'], "error: too many arguments for 'list'. Expected 0 arguments but got 1.\n"],
    [['verify', 'a.yaml', 'b.yaml', '--document', 'c.txt'], 'error: --document goes with one dossier at a time\n'],
  ])('%j ends with 2', async (words, complaint) => {
    const seed = await seedCommand()
    expect(await seed.run(words)).toEqual({
      exitCode: 2,
      output: '',
      complaints: `${complaint}(add --help for how it is used)\n`,
    })
  })

  it('says how it is used when nothing is asked, and ends with 0 when help is asked', async () => {
    const seed = await seedCommand()
    const nothing = await seed.run([])
    const help = await seed.run(['--help'])
    expect(nothing).toEqual({ exitCode: 2, output: '', complaints: help.output })
    expect({ ...help, output: help.output.split('\n')[0] }).toEqual({
      exitCode: 0,
      output: 'Usage: npm run seed -- [options] [command]',
      complaints: '',
    })
  })
})
