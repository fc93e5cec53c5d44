import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeOnce } from '../../tools/make-once.ts'
import { storeFolder } from '../support/store-folder.ts'

it('makes a folder that nobody finds before it is whole, though several make it at once', async () => {
  const place = await storeFolder()
  const folder = join(place, 'program')
  const [begun, whole] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const first = makeOnce(folder, async (draft) => {
    await writeFile(join(draft, 'file'), 'half')
    begun.resolve()
    await whole.promise
    await writeFile(join(draft, 'file'), 'whole')
  })
  await begun.promise
  await makeOnce(folder, (draft) => writeFile(join(draft, 'file'), 'whole, by another'))
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('whole, by another')
  whole.resolve()
  expect(await first).toBe(folder)
  expect(await makeOnce(folder, () => Promise.reject(new Error('not again')))).toBe(folder)
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('whole, by another')
  expect(await readdir(place)).toEqual(['program'])
})

it('leaves nothing of what could not be made', async () => {
  const place = await storeFolder()
  const failing = makeOnce(join(place, 'program'), async (draft) => {
    await writeFile(join(draft, 'file'), 'half')
    throw new RangeError('no room')
  })
  await expect(failing).rejects.toThrow(RangeError)
  expect(await readdir(place)).toEqual([])
})
