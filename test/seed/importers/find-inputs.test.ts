import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../seed/importers/input/find-inputs.ts'
import { StandardInput } from '../../../seed/importers/input/standard-input.ts'
import { storeFolder } from '../../support/store-folder.ts'
import { sampleZip } from './sample-zip.ts'

const text = 'one\ntwo\n'
const entry = { name: 'data.csv', content: text }
const limits = { maxSize: 1_000_000_000, maxRatio: 250 }

interface Given {
  readonly files: Readonly<Record<string, string | Buffer>>
  readonly maxSize?: number
  readonly standardInput?: string | Buffer
}

async function found(names: readonly string[], { files, maxSize = limits.maxSize, standardInput = '' }: Given) {
  const folder = await storeFolder()
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const stream = new PassThrough()
  stream.end(standardInput)
  return { folder, inputs: await findInputs(names, { folder, standardInput: stream, limits: { ...limits, maxSize } }) }
}

async function read(names: readonly string[], given: Given) {
  const { folder, inputs } = await found(names, given)
  const lines: string[] = []
  for (const input of inputs)
    for await (const line of input.lines()) lines.push(`${input.name}:${line.number} ${line.text.slice(0, 20)}`)
  return { folder, lines }
}

describe('inputs', () => {
  it('are files, patterns, archives and standard input, none of them twice', async () => {
    const files = {
      'b.csv': text,
      'a.csv': text,
      'a.csv.rejected': 'input\tline\treason\ttext\n',
      'packed/c.gz': gzipSync(text),
      'packed/unnamed': gzipSync('three\n'),
      'd.zip': sampleZip([
        { name: 'in/', content: '' },
        { name: 'in/data.csv', content: text },
        { name: '__MACOSX/x', content: '' },
        { name: 'LICENSE', content: '' },
      ]),
    }
    const { lines } = await read(['b.csv', 'a.*', 'packed/*', 'd.zip', '-', 'b.csv'], { files, standardInput: 'four' })
    expect(lines).toEqual([
      'b.csv:1 one',
      'b.csv:2 two',
      'a.csv:1 one',
      'a.csv:2 two',
      'packed/c.gz:1 one',
      'packed/c.gz:2 two',
      'packed/unnamed:1 three',
      'd.zip/in/data.csv:1 one',
      'd.zip/in/data.csv:2 two',
      'standard input:1 four',
    ])
  })

  it.each<readonly [name: string, files: Given['files'], sentence: string]>([
    ['nothing.csv', {}, 'There is no such file: /'],
    ['*.tsv', {}, 'No file matches *.tsv'],
    ['tables', { 'tables/a.csv': text }, 'tables is a folder. Name files in it, such as tables/*.csv'],
    ['text.zip', { 'text.zip': text }, 'text.zip is no ZIP archive, or a damaged one. Get it again.'],
    ['e.zip', { 'e.zip': sampleZip([{ name: 'README.md', content: 'x' }]) }, 'e.zip has no data files in it.'],
    ['e.zip', { 'e.zip': sampleZip([]) }, 'e.zip has no data files in it.'],
    [
      'l.zip',
      { 'l.zip': sampleZip([{ ...entry, isEncrypted: true }]) },
      'l.zip/data.csv is encrypted. Unpack it yourself, and import what comes out.',
    ],
    [
      'o.zip',
      { 'o.zip': sampleZip([{ ...entry, method: 12 }]) },
      'o.zip/data.csv is packed in a way not known here. Unpack it yourself, and import what comes out.',
    ],
    [
      'f.zip',
      { 'f.zip': sampleZip([{ ...entry, checksum: 1 }]) },
      'f.zip/data.csv is damaged: its checksum is not right. Get it again.',
    ],
    [
      'f.zip',
      { 'f.zip': sampleZip([{ ...entry, packed: Buffer.from('no deflate') }]) },
      'f.zip/data.csv is damaged, and cannot be unpacked. Get it again.',
    ],
    [
      'c.zip',
      { 'c.zip': sampleZip([entry]).subarray(0, 60) },
      'c.zip is no ZIP archive, or a damaged one. Get it again.',
    ],
    [
      'n.zip',
      { 'n.zip': sampleZip([{ name: 'in.zip', content: sampleZip([entry]) }]) },
      'n.zip/in.zip is a ZIP archive. Archives are read only as files of their own, not from inside another.',
    ],
    [
      'people.xlsx',
      { 'people.xlsx': sampleZip([{ ...entry, name: '[Content_Types].xml' }, entry]) },
      'people.xlsx is a workbook or another office document. Save each sheet as CSV, in UTF-8.',
    ],
    ['text.gz', { 'text.gz': text }, 'text.gz is no gzip file, in spite of its name.'],
    ['cut.gz', { 'cut.gz': gzipSync(text).subarray(0, 25) }, 'cut.gz is cut off: its end is missing. Get it again.'],
    [
      'bad.gz',
      { 'bad.gz': Buffer.concat([gzipSync(text).subarray(0, 10), Buffer.from('no deflate')]) },
      'bad.gz is damaged, and cannot be unpacked. Get it again.',
    ],
    ['wide.csv', { 'wide.csv': Buffer.from(`\uFEFF${text}`, 'utf16le') }, 'wide.csv is UTF-16. Save it as UTF-8.'],
  ])('%s is told in a sentence', async (name, files, sentence) => {
    await expect(read([name], { files })).rejects.toThrow(sentence)
  })

  it('that unpack to more than they may are given up, unless more is allowed', async () => {
    const zeros = Buffer.alloc(70_000_000, 'x')
    const files = { 'bomb.gz': gzipSync(zeros), 'bomb.zip': sampleZip([{ name: 'x', content: zeros }]) }
    const sentence =
      'unpacks to more than 250 times its size, as files made to do harm do. If you trust it, allow more with --max-ratio.'
    for (const name of ['bomb.gz', 'bomb.zip']) await expect(read([name], { files })).rejects.toThrow(sentence)
    await expect(read(['bomb.gz'], { files, maxSize: 2_000_000 })).rejects.toThrow(
      'bomb.gz unpacks to more than 2 MB. If you trust it, allow more with --max-size.',
    )
  })

  it('of which standard input may be given once', async () => {
    await expect(found(['-', '-'], { files: {} })).rejects.toThrow(
      'Standard input can be read once only: give `-` once.',
    )
  })
})

describe('standard input', () => {
  const given = { files: {}, standardInput: Buffer.concat([gzipSync('one\ntwo\n'), gzipSync('three\n')]) }

  it('can be looked at before it is read', async () => {
    const { inputs } = await found(['-'], given)
    const looked = inputs[0]!.beginning(
      () => false,
      () => {},
    )
    for (let times = 0; times < 2; times += 1)
      for await (const { text: first } of looked.lines()) {
        expect(first).toBe('one')
        break
      }
    expect((await Array.fromAsync(inputs[0]!.lines())).map((line) => line.text)).toEqual(['one', 'two', 'three'])
  })

  it('can be read again when it is kept, until it is closed', async () => {
    const { inputs } = await found(['-'], given)
    const { source } = inputs[0]!
    if (!(source instanceof StandardInput)) throw new TypeError('It is no standard input.')
    await source.keep()
    for (let times = 0; times < 2; times += 1)
      expect((await Array.fromAsync(inputs[0]!.lines())).map((line) => line.number)).toEqual([1, 2, 3])
    await source.close()
    await expect(Array.fromAsync(inputs[0]!.lines())).rejects.toThrow('There is no such file')
  })
})
