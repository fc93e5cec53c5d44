import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBeginning } from '../../../seed/importers/check-beginning.ts'
import { type FormatName, formatNames, formats } from '../../../seed/importers/formats.ts'
import type { ImportBatch } from '../../../seed/importers/import-batch.ts'
import { ImportTally } from '../../../seed/importers/import-tally.ts'
import type { Importer } from '../../../seed/importers/importer.ts'
import { findInputs } from '../../../seed/importers/input/find-inputs.ts'
import { type RejectedImportRow, runImport } from '../../../seed/importers/run-import.ts'
import { isClaimId, isEntityId } from '../../../server/graph/model/ids.ts'
import { storeFolder } from '../../support/store-folder.ts'
import { importedDocument } from './sample-input.ts'
import { sampleZip } from './sample-zip.ts'

const claimRows = Array.from(
  { length: 40 },
  (_, row) =>
    `country:A${row % 7},Land ${row % 7},INTERACTED,country:B${row},"Länd, ""${row}""",042,2031-03-0${1 + (row % 9)}`,
)

const ftmRows = Array.from({ length: 40 }, (_, row) =>
  JSON.stringify(
    row % 2 === 0
      ? { id: `p${row}`, schema: 'Person', properties: { name: [`Ada ${row}`], nationality: ['fr'] } }
      : { id: `m${row}`, schema: 'Membership', properties: { member: [`p${row - 1}`], organization: ['o'] } },
  ),
)

function gdeltRow(row: number): string {
  const cells = Array.from({ length: 61 }, () => '')
  const told: Readonly<Record<number, string>> = {
    ...{
      0: String(9000 + row),
      1: `2031030${1 + (row % 9)}`,
      5: 'NORGOV',
      6: 'NORWAY',
      15: 'PER',
      16: 'PERU',
      26: '042',
    },
    60: `https://news.example/${row}`,
  }
  return cells.map((cell, column) => told[column] ?? cell).join('\t')
}

const icewsRows = Array.from(
  { length: 40 },
  (_, row) => `Foreign Affairs (France)\tMake statement\tCitizen (Norway)\t2031-03-0${1 + (row % 9)}`,
)

interface Sample {
  readonly format: FormatName
  readonly rows: number
  readonly content: string
}

const samples: readonly Sample[] = [
  {
    format: 'csv',
    rows: 40,
    content: `source,source_name,type,target,target_name,action,date\n${claimRows.join('\n')}\n`,
  },
  {
    format: 'followthemoney',
    rows: 41,
    content: `{"id":"o","schema":"Company","properties":{"name":["Öl"],"country":["de"]}}\n${ftmRows.join('\n')}\n`,
  },
  { format: 'icews', rows: 40, content: `${icewsRows.join('\n')}\n` },
  { format: 'gdelt', rows: 40, content: `${Array.from({ length: 40 }, (_, row) => gdeltRow(row)).join('\n')}\n` },
]

it('has a sample of every format', () => {
  expect(samples.map(({ format }) => format).toSorted()).toEqual(formatNames.toSorted())
})

type Corruption = (bytes: Buffer) => Buffer

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const at = (part: number, bytes: Buffer): number => Math.floor(part * bytes.length)

const inserted = (part: number, what: Buffer): Corruption => {
  return (bytes) => Buffer.concat([bytes.subarray(0, at(part, bytes)), what, bytes.subarray(at(part, bytes))])
}

const flipped = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([part, mask]): Corruption =>
    (bytes) => {
      const copy = Buffer.from(bytes)
      if (copy.length > 0) copy[at(part, copy)]! ^= mask
      return copy
    },
)
const cut = place.map(
  (part): Corruption =>
    (bytes) =>
      bytes.subarray(0, at(part, bytes)),
)
const holed = fc.tuple(place, fc.integer({ min: 1, max: 300 })).map(
  ([part, length]): Corruption =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, at(part, bytes)), bytes.subarray(at(part, bytes) + length)]),
)
const strange = fc
  .tuple(
    place,
    fc.constantFrom('\0', '"', '\n', '\r', ',', ';', '\t', '\uFEFF', '\u2028', '{', ',,,,', '"""', '\\u0000'),
  )
  .map(([part, text]) => inserted(part, Buffer.from(text)))
const notUtf8 = fc
  .tuple(place, fc.constantFrom(0x80, 0xc3, 0xff, 0xfe, 0xed))
  .map(([part, byte]) => inserted(part, Buffer.from([byte])))
const long = place.map((part) => inserted(part, Buffer.alloc(10_000_000, 'x')))
const wide = fc.constant<Corruption>((bytes) => Buffer.from(bytes.toString(), 'utf16le'))

const corruption = fc.oneof(
  { weight: 5, arbitrary: flipped },
  { weight: 3, arbitrary: cut },
  { weight: 3, arbitrary: holed },
  { weight: 5, arbitrary: strange },
  { weight: 3, arbitrary: notUtf8 },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: wide },
)

const packings: Readonly<Record<string, (content: Buffer) => Buffer>> = {
  'data.csv': (content) => content,
  'data.gz': (content) => gzipSync(content),
  'data.zip': (content) =>
    sampleZip([
      { name: 'one', content },
      { name: 'two', content, method: 0 },
    ]),
}

const corrupted = fc.record({
  name: fc.constantFrom(...Object.keys(packings)),
  inside: fc.array(corruption, { maxLength: 3 }),
  outside: fc.array(fc.oneof(flipped, cut, holed, strange), { maxLength: 1 }),
})

const limits = { maxSize: 100_000_000, maxRatio: 250 }

/** Batches as a store would take them: it would refuse one whose claims have ends that nothing has described. */
class CheckingSink {
  readonly described = new Set<string>()
  claims = 0

  async add({ entities, claims }: ImportBatch) {
    for (const { id, name } of entities) {
      expect(isEntityId(id) && name !== '').toBe(true)
      this.described.add(id)
    }
    for (const { id, source, target, document } of claims) {
      expect(isClaimId(id) && this.described.has(source) && this.described.has(target)).toBe(true)
      expect(document).toBe(importedDocument.id)
    }
    this.claims += claims.length
    return { added: claims.length, present: 0 }
  }
}

/** What became of a file: a sentence that stopped the import, or the count of rows and the rejected ones. */
async function imported(format: FormatName, folder: string, name: string) {
  const importer: Importer = await formats[format].importer()
  const sink = new CheckingSink()
  const tally = new ImportTally()
  const rejected: RejectedImportRow[] = []
  const onRejected = (row: RejectedImportRow) => {
    rejected.push(row)
    tally.rejected.add(row.reason, () => row.input.name)
  }
  const inputs = await findInputs([name], { folder, standardInput: new PassThrough(), limits })
  for (const input of inputs) {
    await checkBeginning(format, importer, input, importedDocument)
    input.listen({
      onRead: () => {},
      onBadLine: (told, { number, reason, text }) => onRejected({ input: told, line: number, reason, text }),
    })
  }
  const documents = (await importer.documents?.(inputs, importedDocument)) ?? [importedDocument]
  expect(documents).toEqual([importedDocument])
  await runImport({
    importer,
    inputs,
    document: importedDocument,
    sink,
    batchSize: 7,
    tally,
    namesInGraph: async () => new Map(),
    onRejected,
    onInputDone: () => {},
    isInterrupted: () => false,
  })
  return { sink, tally, rejected }
}

const sentences = ['WrongFileError', 'InputFileError']

describe.each(samples)('a corrupted file of the format $format', ({ format, rows, content: sample }) => {
  it('is reported, row by row or as a whole, and nothing of it is half loaded', { timeout: 300_000 }, async () => {
    const folder = await storeFolder()
    await fc.assert(
      fc.asyncProperty(corrupted, async ({ name, inside, outside }) => {
        const content = inside.reduce<Buffer>((bytes, corrupt) => corrupt(bytes), Buffer.from(sample))
        const packed = outside.reduce<Buffer>((bytes, corrupt) => corrupt(bytes), packings[name]!(content))
        await writeFile(join(folder, name), packed)
        const result = await imported(format, folder, name).catch((failure: unknown) => failure)
        if (result instanceof Error) {
          expect(sentences).toContain(result.name)
          expect(result.message).toContain(name)
          return
        }
        const { tally, rejected } = result as Awaited<ReturnType<typeof imported>>
        expect(tally.rejected.total).toBe(rejected.length)
        for (const { line, reason, text } of rejected) {
          expect(line).toBeGreaterThan(0)
          expect(reason).not.toBe('')
          expect(text.length).toBeLessThan(1_100_000)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is loaded whole where nothing is wrong with it', async () => {
    const folder = await storeFolder()
    for (const [name, pack] of Object.entries(packings)) {
      await writeFile(join(folder, name), pack(Buffer.from(sample)))
      const { tally, rejected } = await imported(format, folder, name)
      expect(rejected).toEqual([])
      const times = name === 'data.zip' ? 2 : 1
      const onlyDescribing = sample.split('\n').filter((line) => line.includes('"Person"')).length
      expect([tally.loadedRows, tally.leftOut.total]).toEqual([
        rows * times - onlyDescribing * (times - 1),
        onlyDescribing * (times - 1),
      ])
    }
  })
})
