import { once } from 'node:events'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { sampleZip } from './importers/sample-zip.ts'
import { straitDossier } from './sample.ts'
import { filesIn, type SeedCommand, seedCommand } from './seed-command.ts'

const entities = 'id,name,aliases\norganisation:salt-league,Salt League,League\ncountry:NL,Norland,\n'
const claims =
  'source,source_name,type,target,target_name,date\ncountry:NL,,MEMBER_OF,organisation:salt-league,,2031-03-05\ncountry:SL,Southland,MEMBER_OF,organisation:salt-league,,2031\n'

async function withTables(): Promise<SeedCommand> {
  const seed = await seedCommand()
  await seed.file('entities.csv', entities)
  await seed.file('claims.csv', claims)
  return seed
}

const loaded = (inputs: string, document: string) =>
  `Read 4 rows of ${inputs}.\nLoaded 2 claims of 3 entities into ${document}.\n`

describe('import', () => {
  it('loads tables, and changes nothing when they are imported again', async () => {
    const seed = await withTables()
    const words = ['import', 'csv', 'claims.csv', 'entities.csv', '--document', 'document:salt', '--title', 'Salt']
    expect(await seed.run(words)).toEqual({ exitCode: 0, output: loaded('2 inputs', 'document:salt'), complaints: '' })
    const before = await seed.stored()
    expect(await seed.run(words)).toEqual({
      exitCode: 0,
      output:
        'Read 4 rows of 2 inputs.\nLoaded 0 claims of 3 entities into document:salt. 2 claims were there already.\n',
      complaints: '',
    })
    expect(await seed.stored()).toEqual(before)
    expect((await seed.run(['list'])).output).toBe('document:salt  Salt\n  3 entities, 2 claims, 0 passages\n')
    await seed.run(['unload', 'document:salt'])
    expect(await seed.stored()).toEqual({ nodes: [], relationships: [] })
  })

  it('comes to the same by a pattern, packed, in an archive, or through standard input', async () => {
    const seed = await withTables()
    await seed.run(['import', 'csv', 'entities.csv', 'claims.csv', '--document', 'document:salt', '--title', 'Salt'])
    const expected = await seed.stored()
    const archive = sampleZip([
      { name: 'tables/', content: '' },
      { name: 'tables/claims.csv', content: claims },
      { name: 'tables/README.txt', content: 'Tables.' },
      { name: 'tables/entities.csv', content: entities, method: 0 },
    ])
    const ways: readonly [words: readonly string[], input: string | Buffer, inputs: string][] = [
      [['tables.zip'], '', '2 inputs'],
      [['e*.csv', '-'], gzipSync(claims), '2 inputs'],
    ]
    for (const [files, input, inputs] of ways) {
      const other = await withTables()
      await other.file('tables.zip', archive)
      const words = ['import', 'csv', ...files, '--document', 'document:salt', '--title', 'Salt']
      expect(await other.run(words, {}, input)).toEqual({
        exitCode: 0,
        output: loaded(inputs, 'document:salt'),
        complaints: '',
      })
      expect(await other.stored()).toEqual(expected)
    }
  })

  it('writes rejected rows beside their file, once, and takes that away when they are mended', async () => {
    const seed = await withTables()
    const bad = 'country:NL,,MEMBER,organisation:salt-league,,2031\n"country:X',
      words = ['import', 'csv', 'entities.csv', 'claims.csv', '--document', 'document:salt']
    await seed.file('claims.csv', `${claims}${bad}\t"\n`)
    const result = {
      exitCode: 0,
      output: [
        'Read 6 rows of 2 inputs.',
        'Loaded 2 claims of 3 entities into document:salt.',
        `Rejected 2 rows, written to ${join(seed.folder, 'claims.csv.rejected')}:`,
        '  1 × `type` is a word that is not known here, first claims.csv:4: MEMBER.',
        '  1 × the row has not as many cells as the header, first claims.csv:5: 1 in place of 6\n',
      ].join('\n'),
      complaints: '',
    }
    expect(await seed.run(words)).toEqual(result)
    const file = join(seed.folder, 'claims.csv.rejected')
    const rejected = await readFile(file, 'utf8')
    expect(rejected).toBe(
      [
        'input\tline\treason\ttext',
        'claims.csv\t4\t`type` is a word that is not known here: MEMBER.\tcountry:NL,,MEMBER,organisation:salt-league,,2031',
        'claims.csv\t5\tthe row has not as many cells as the header: 1 in place of 6\t"country:X\\t"\n',
      ].join('\n'),
    )
    await seed.run(words)
    expect(await readFile(file, 'utf8')).toBe(rejected)
    await seed.file('claims.csv', claims)
    await seed.run(['import', 'csv', '*.csv*', '--document', 'document:salt'])
    expect(await filesIn(seed.folder)).not.toContain('claims.csv.rejected')
  })

  it('writes them where it is told, and those of standard input to where the person stands', async () => {
    const seed = await seedCommand()
    await mkdir(join(seed.folder, 'tables'))
    await seed.file('tables/claims.csv', `${claims}x\n`)
    await seed.run(['import', 'csv', 'tables/claims.csv', '--rejected', 'bad.tsv'])
    expect(await filesIn(join(seed.folder, 'tables'))).toEqual(['claims.csv'])
    expect(await readFile(join(seed.folder, 'bad.tsv'), 'utf8')).toContain('tables/claims.csv\t4\tthe row has not')
    await seed.run(['import', 'csv', '-', '--document', 'document:salt'], {}, `${claims}x\n`)
    expect(await readFile(join(seed.folder, 'standard-input.rejected'), 'utf8')).toContain('standard input\t4\t')
  })

  it.each([
    [
      ['{"id":"x"}', 'no JSON', ''].join('\n'),
      'None of the 2 rows could be loaded as followthemoney, for the reasons given.',
    ],
    [`${'no JSON\n'.repeat(9)}`, 'None of the 9 rows could be loaded as followthemoney, for the reasons given.'],
    [
      'Norland\tPraise\tSudland\t2031-03-04\n',
      'The only row could not be loaded as followthemoney, for the reason given.',
    ],
    [Buffer.from([0xc4, 0x0a]), 'The only row could not be loaded as followthemoney, for the reason given.'],
  ])('fails when every row is rejected, and keeps these', async (content, sentence) => {
    const seed = await seedCommand()
    await seed.file('rows.json', content)
    const end = await seed.run(['import', 'followthemoney', 'rows.json'])
    expect(end).toEqual({
      exitCode: 1,
      output: expect.stringContaining('Loaded nothing.'),
      complaints: `${sentence}\n`,
    })
    expect(await filesIn(seed.folder)).toContain('rows.json.rejected')
    expect((await seed.run(['import', 'followthemoney', 'rows.json', '--dry-run'])).exitCode).toBe(1)
  })

  it('succeeds when an input has no rows', async () => {
    const seed = await seedCommand()
    await seed.file('none.json', '\n')
    expect(await seed.run(['import', 'followthemoney', 'none.json'])).toMatchObject({ exitCode: 0, complaints: '' })
  })

  it('writes nothing in a dry run, and sums up all the same', async () => {
    const seed = await withTables()
    await seed.file('claims.csv', `${claims}x\n`)
    expect(await seed.run(['import', 'csv', 'claims.csv', 'entities.csv', '--dry-run'])).toEqual({
      exitCode: 0,
      output: [
        'Read 5 rows of 2 inputs.',
        'Nothing was written. Without --dry-run: up to 2 claims of 3 entities into document:claims.',
        'Rejected 1 row:',
        '  1 × the row has not as many cells as the header, first claims.csv:4: 1 in place of 6\n',
      ].join('\n'),
      complaints: '',
    })
    expect(await filesIn(seed.folder)).toEqual(['claims.csv', 'entities.csv'])
  })

  it('takes the names of ends from the graph, and rejects a claim whose ends nothing describes', async () => {
    const seed = await seedCommand()
    await seed.file('strait.yaml', straitDossier)
    await seed.run(['load', 'strait.yaml'])
    await seed.file(
      'more.csv',
      'source,type,target\nperson:ada-quill,PRAISED,country:norland\nperson:ada-quill,PRAISED,country:nowhere\n',
    )
    expect((await seed.run(['import', 'csv', 'more.csv'])).output).toBe(
      [
        'Read 2 rows of 1 input.',
        'Loaded 1 claim of 2 entities into document:more.',
        `Rejected 1 row, written to ${join(seed.folder, 'more.csv.rejected')}:`,
        '  1 × an end of the claim is neither described in what is imported nor in the graph, first more.csv:3: country:nowhere\n',
      ].join('\n'),
    )
  })

  it('ends after the batch in hand at Ctrl-C, though more could come, says how to go on, and then comes to the same', {
    timeout: 180_000,
  }, async () => {
    const rows = Array.from(
      { length: 2200 },
      (_, row) => `Peru\tMake statement\tParty ${row} (Norway)\t20${10 + (row % 20)}-03-03\n`,
    ).join('')
    const whole = await seedCommand()
    await whole.run(['import', 'icews', '-'], {}, rows)
    const seed = await seedCommand()
    const child = seed.start(['import', 'icews', '-'])
    const complaints: string[] = []
    const ended = once(child, 'close')
    child.stdin.write(rows)
    let isInterrupted = false
    for await (const part of child.stderr) {
      complaints.push(String(part))
      if (isInterrupted || !/2,\d\d\d rows/.test(complaints.join(''))) continue
      isInterrupted = true
      child.kill('SIGINT')
    }
    expect((await ended)[0]).toBe(130)
    expect(complaints.join('')).toContain(
      'This was not the end. The same command again goes on where this one stopped;',
    )
    expect((await seed.run(['import', 'icews', '-'], {}, rows)).exitCode).toBe(0)
    expect(await seed.stored()).toEqual(await whole.stored())
  })

  it('has others told what it has committed and is not in the store yet, while it runs and when it was killed', {
    timeout: 180_000,
  }, async () => {
    const seed = await withTables()
    await seed.run(['import', 'csv', 'claims.csv', 'entities.csv'])
    const child = seed.start(['import', 'icews', '-'])
    const ended = once(child, 'close')
    child.stdin.on('error', () => {})
    child.stdin.write('Peru\tMake statement\tNorway\t2010-03-03\n'.repeat(5000))
    await vi.waitFor(async () => expect(await filesIn(seed.folder)).toContain('entente.grafeo.import'), 60_000)
    expect(await seed.run(['list'])).toMatchObject({
      output: expect.stringMatching(/^document:claims /),
      complaints: `Process ${child.pid} imports into ${seed.storeFile}, or unloads from it. What it has committed is missing here until it ends.\n`,
    })
    child.kill('SIGKILL')
    await ended
    expect(await seed.run(['list'])).toMatchObject({
      output: expect.stringMatching(/^document:claims /),
      complaints: `An import or unload was ended by force. What it had committed is kept beside ${seed.storeFile}, and is missing here until it is started again.\n`,
    })
  })

  it('says that nothing was loaded where all rows are bad', async () => {
    const seed = await withTables()
    const table = await seed.file('bad.csv', 'source,type,target\nFrance,SAID,Germany\n')
    const { output } = await seed.run(['import', 'csv', table])
    expect(output.split('\n').slice(0, 2)).toEqual(['Read 1 row of 1 input.', 'Loaded nothing.'])
    expect((await seed.run(['import', 'csv', table, '--dry-run'])).output.split('\n')[1]).toBe(
      'Nothing was written, nor would it be without --dry-run.',
    )
  })

  it('says in a sentence what is wrong with a file, and makes no store', async () => {
    const seed = await withTables()
    await seed.file('wrong.csv', `${claims.split('\n')[0]}\n${'x\n'.repeat(200)}`)
    expect(await seed.run(['import', 'csv', 'claims.csv', 'wrong.csv'])).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'wrong.csv does not look like csv: none of its first 100 rows fits. The first: line 2: the row has not as many cells as the header: 1 in place of 6. Nothing was changed.\n',
    })
    await seed.file('cut.gz', gzipSync(claims).subarray(0, 60))
    expect(await seed.run(['import', 'csv', 'cut.gz'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: 'cut.gz is cut off: its end is missing. Get it again.\n',
    })
    expect(await filesIn(seed.folder)).toEqual(['claims.csv', 'cut.gz', 'entities.csv', 'wrong.csv'])
  })

  it('names the document for the first file that a pattern finds', async () => {
    const seed = await withTables()
    const found = await seed.run(['import', 'csv', '*.csv'])
    expect(found).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('into document:claims.'),
      complaints: '',
    })
  })

  it('says of a table with the line ends of an old Macintosh what is wrong with it', async () => {
    const seed = await seedCommand()
    await seed.file('old.csv', 'id,name\rperson:ada,Ada\r')
    expect(await seed.run(['import', 'csv', 'old.csv'])).toEqual({
      exitCode: 1,
      output: '',
      complaints:
        'old.csv: its lines end in carriage returns, as on an old Macintosh. Save it with the line ends of Windows or Unix. Nothing was changed.\n',
    })
  })

  it('writes rejected rows to no standard output', async () => {
    const seed = await withTables()
    expect(await seed.run(['import', 'csv', 'claims.csv', '--rejected', '-'])).toEqual({
      exitCode: 1,
      output: '',
      complaints: '--rejected needs the name of a file, such as rejected.tsv.\n',
    })
    expect(await filesIn(seed.folder)).not.toContain('-')
  })

  it('knows its formats, and refuses sizes that are none', async () => {
    const seed = await withTables()
    expect(await seed.run(['import', 'xlsx', 'claims.csv'])).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining(
        "error: command-argument value 'xlsx' is invalid for argument 'format'. Allowed choices are ",
      ),
    })
    expect(await seed.run(['import', 'csv', 'claims.csv', '--max-size', 'much'])).toMatchObject({
      exitCode: 2,
      complaints: expect.stringContaining('Write a size such as 500MB or 20GB.'),
    })
  })
})
