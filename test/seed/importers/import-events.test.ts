import { join } from 'node:path'
import { expect, it } from 'vitest'
import { seedCommand } from '../seed-command.ts'

const rows = [
  'Peru\tConsult\tForeign Affairs (Norway)\t2031-03-03',
  'Peru\tAccuse\tNorway\t2031-03-04',
  'Peru\tWave at\tNorway\t2031-03-04',
  'Peru\tConsult\t\t2031-03-04',
]

it('imports events as interactions, with who belongs to whom, and the same again as nothing', async () => {
  const seed = await seedCommand()
  const words = ['import', 'icews', await seed.file('events.tsv', `${rows.join('\n')}\n`)]
  const { exitCode, output } = await seed.run(words)
  expect([exitCode, output]).toEqual([
    0,
    [
      'Read 4 rows of 1 input.',
      'Loaded 3 claims of 3 entities into document:icews.',
      'Left out 1 row:',
      '  1 × names one actor only, first events.tsv:4',
      `Rejected 1 row, written to ${join(seed.folder, 'events.tsv.rejected')}:`,
      '  1 × the action is none of CAMEO, first events.tsv:3: Wave at',
      '',
    ].join('\n'),
  ])
  const stored = await seed.stored()
  const claims = stored.relationships.filter((line) => line.includes('"document":"document:icews"'))
  const ends = claims.map((line) =>
    line
      .match(/"source":"([^"]+)","target":"([^"]+)","type":"([A-Z_]+)"\}$/)
      ?.slice(1)
      .join(' '),
  )
  expect(ends.filter((end) => !end?.endsWith('DESCRIBES')).toSorted()).toEqual([
    'country:PE country:NO INTERACTED',
    'country:PE group:foreign-affairs-no INTERACTED',
    'group:foreign-affairs-no country:NO BELONGS_TO',
  ])
  await seed.run(words)
  expect(await seed.stored()).toEqual(stored)
})

it('says that a header stood first, whatever the line ends and the byte order mark, and rejects no row for it', async () => {
  const seed = await seedCommand()
  const lines = ['Source\tAction\tTarget\tDate', ...rows.slice(0, 2)]
  const words = ['import', 'icews', await seed.file('events.tsv', `\ufeff${lines.join('\r\n')}\r\n`)]
  const { exitCode, output } = await seed.run(words)
  expect([exitCode, output]).toEqual([
    0,
    'Read 2 rows of 1 input, and 1 header.\nLoaded 3 claims of 3 entities into document:icews.\n',
  ])
})

it('looks past a header to see whether the rows are of the format', async () => {
  const seed = await seedCommand()
  const lines = ['Source\tAction\tTarget\tDate', ...Array.from({ length: 20 }, () => 'Peru\tWave at\tNorway\tnever')]
  const { exitCode, complaints } = await seed.run(['import', 'icews', await seed.file('events.tsv', lines.join('\n'))])
  expect([exitCode, complaints]).toEqual([
    1,
    'events.tsv does not look like icews: none of its first 20 rows fits. The first: line 2: the date is no day such as 2015-03-01: never. Nothing was changed.\n',
  ])
})
