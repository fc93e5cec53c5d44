import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { RejectedFiles } from '../../../seed/importers/rejected-files.ts'
import { storeFolder } from '../../support/store-folder.ts'

const row = (line: number, text: string) => ({ input: 'events.tsv', line, reason: 'is bad', text })

it('writes over its own files only, never over data', async () => {
  const folder = await storeFolder()
  const data = join(folder, 'events.tsv')
  await writeFile(data, 'Peru\tconsult\n')
  expect(() => new RejectedFiles(['events.tsv.rejected'], folder, data)).toThrow(
    `${data} is there already, and holds no rejected rows: it would be written over. Name another place with --rejected FILE.`,
  )
  expect(await readFile(data, 'utf8')).toBe('Peru\tconsult\n')
})

it('tells of a place that cannot be written to at the first row', async () => {
  const folder = await storeFolder()
  const place = join(folder, 'nowhere', 'rejected.tsv')
  const files = new RejectedFiles(['events.tsv.rejected'], folder, place)
  expect(() => files.add('events.tsv.rejected', row(7, 'x'))).toThrow(
    `The rejected rows cannot be written to ${place} (ENOENT). Name another place with --rejected FILE.`,
  )
})

it('keeps its rows when it is closed again', async () => {
  const folder = await storeFolder()
  const place = join(folder, 'events.tsv.rejected')
  const files = new RejectedFiles([place], folder, null)
  files.add(place, row(7, 'x'))
  files.close(true)
  files.close(false)
  expect(await readFile(place, 'utf8')).toBe('input\tline\treason\ttext\nevents.tsv\t7\tis bad\tx\n')
})

it('holds the rows of the last import alone, and goes when a whole import rejects none', async () => {
  const folder = await storeFolder()
  const place = join(folder, 'events.tsv.rejected')
  for (const text of ['first\ttry', 'x'.repeat(2000)]) {
    const files = new RejectedFiles([place], folder, null)
    files.add(place, row(7, text))
    files.close(true)
    expect(files.written()).toEqual([place])
  }
  const kept = `input\tline\treason\ttext\nevents.tsv\t7\tis bad\t${'x'.repeat(1000)}…\n`
  expect(await readFile(place, 'utf8')).toBe(kept)
  new RejectedFiles([place], folder, null).close(false)
  expect(await readFile(place, 'utf8')).toBe(kept)
  new RejectedFiles([place], folder, null).close(true)
  await expect(readFile(place, 'utf8')).rejects.toThrow('ENOENT')
})
