import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import type { ImportBatch } from '../../../seed/importers/import-batch.ts'
import { ImportTally } from '../../../seed/importers/import-tally.ts'
import type { ImportedRow, Importer } from '../../../seed/importers/importer.ts'
import { findInputs } from '../../../seed/importers/input/find-inputs.ts'
import { ImportInterruptedError, type RejectedImportRow, runImport } from '../../../seed/importers/run-import.ts'
import { entityIdOf, sampleClaim, sampleEntity } from '../../support/sample-loads.ts'
import { storeFolder } from '../../support/store-folder.ts'
import { importedDocument } from './sample-input.ts'

const claimOf = (source: string, target: string) =>
  sampleClaim({ document: importedDocument.id, source, type: 'INTERACTED', target })

/** Each line is `source target`, or an entity alone; a `?` before an id mentions it without describing it. */
const pairs: Importer = {
  document: importedDocument,
  async *rows(input) {
    for await (const { number: row, text } of input.lines()) {
      const words = text.split(' ')
      const [source = '', target = source] = words.map((word) => word.replace('?', ''))
      const isMentioned = (id: string) => words.includes(`?${id}`)
      const contents = {
        entities: [source, target]
          .filter((id) => !isMentioned(id))
          .map((id) => sampleEntity(id, `${id} of row ${row}`)),
        claims: words.length === 1 ? [] : [claimOf(source, target)],
        mentioned: [source, target].filter(isMentioned).map(entityIdOf),
      }
      yield { outcome: 'contents', row, text, contents } satisfies ImportedRow
    }
  },
}

interface Given {
  readonly lines: readonly string[]
  readonly graph?: Readonly<Record<string, string>>
  readonly endsAfter?: number
  /** Resolves when the batch of this number is written; at once, if left out. */
  readonly written?: (batch: number) => Promise<void>
}

async function run({ lines, graph = {}, endsAfter = Infinity, written = async () => {} }: Given) {
  const standardInput = new PassThrough()
  standardInput.end(lines.join('\n'))
  const inputs = await findInputs(['-'], {
    folder: await storeFolder(),
    standardInput,
    limits: { maxSize: 1e6, maxRatio: 100 },
  })
  const batches: ImportBatch[] = []
  const rejected: RejectedImportRow[] = []
  const tally = new ImportTally()
  const end = await runImport({
    importer: pairs,
    inputs,
    document: importedDocument,
    batchSize: 2,
    tally,
    sink: {
      add: async (batch) => {
        batches.push(batch)
        await written(batches.length)
        return { added: batch.claims.length, present: 0 }
      },
    },
    namesInGraph: async (ids) => new Map(ids.flatMap((id) => (graph[id] === undefined ? [] : [[id, graph[id]]]))),
    onRejected: (row) => rejected.push(row),
    onInputDone: () => {},
    isInterrupted: () => batches.length >= endsAfter,
  }).catch((failure: unknown) => failure)
  const names = batches.map(({ entities }) => entities.map(({ name }) => name))
  return { end, tally, names, rejected, claims: batches.map(({ claims }) => claims.length) }
}

it('commits so many claims at a time, and describes each entity once, as its first row does', async () => {
  const { names, claims, tally } = await run({
    lines: ['group:a group:b', 'group:b group:c', 'group:a group:c', 'group:d group:a', 'group:b group:a'],
  })
  expect(claims).toEqual([2, 2, 1])
  expect(names).toEqual([['group:a of row 1', 'group:b of row 1', 'group:c of row 2'], ['group:d of row 4'], []])
  expect([tally.loadedRows, tally.entities, tally.claimsAdded]).toEqual([5, 4, 5])
})

it('leaves out a row that only describes what an earlier row has described, and says so', async () => {
  const { names, tally } = await run({ lines: ['group:a', 'group:b', 'group:a', 'group:a group:b'] })
  expect(names.flat()).toEqual(['group:a of row 1', 'group:b of row 2'])
  expect([tally.loadedRows, tally.rows]).toEqual([3, 4])
  expect(tally.leftOut.list()).toEqual([
    { reason: 'describes what an earlier row has described', rows: 1, first: 'standard input:3' },
  ])
})

it('names what a row mentions from earlier rows or the graph, and rejects the row where neither has it', async () => {
  const { names, claims, rejected, tally } = await run({
    lines: ['?group:a group:b', 'group:a ?group:c', '?group:g group:a', '?group:a ?group:g', '?group:b group:b'],
    graph: { 'group:g': 'Of the Graph' },
  })
  expect(claims).toEqual([2])
  expect(names).toEqual([['group:a of row 3', 'Of the Graph']])
  expect(rejected.map(({ line, found, text }) => [line, found, text])).toEqual([
    [1, 'group:a', '?group:a group:b'],
    [2, 'group:c', 'group:a ?group:c'],
    [5, 'group:b', '?group:b group:b'],
  ])
  expect(tally.loadedRows).toBe(2)
})

it('ends after the batch in hand when the person wants it to', async () => {
  const { end, claims } = await run({
    lines: Array.from({ length: 9 }, (_, row) => `group:a group:${row}`),
    endsAfter: 2,
  })
  expect(end).toBeInstanceOf(ImportInterruptedError)
  expect(claims).toEqual([2, 2])
})

it('adds a batch while the one before is written, but no third', async () => {
  const second = Promise.withResolvers<void>()
  const events: string[] = []
  await run({
    lines: Array.from({ length: 8 }, (_, row) => `group:a group:${row}`),
    written: async (batch) => {
      events.push(`${batch} begins`)
      if (batch === 2) second.resolve()
      if (batch === 1) await second.promise
      events.push(`${batch} ends`)
    },
  })
  expect(events.filter((event) => event.endsWith('begins'))).toHaveLength(4)
  expect(events.indexOf('2 begins')).toBeLessThan(events.indexOf('1 ends'))
  expect(events.indexOf('3 begins')).toBeGreaterThan(events.indexOf('1 ends'))
})
