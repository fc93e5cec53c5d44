import { lstat, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWholeFile, writeWholeFolder } from '../../seed/write-whole.ts'
import { storeFolder } from '../support/store-folder.ts'

const write = (path: string) => writeWholeFile(path, (file) => file.appendFile('new'))

it('writes to where a link leads, and leaves the link', async () => {
  const folder = await storeFolder()
  const [file, link] = [join(folder, 'file'), join(folder, 'link')]
  await writeFile(file, 'old')
  await symlink(file, link)
  await write(link)
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect(await readFile(file, 'utf8')).toBe('new')
})

it('puts nothing in the place of a device', async () => {
  const link = join(await storeFolder(), 'link')
  await symlink('/dev/null', link)
  await expect(write(link)).rejects.toThrow(`${link} cannot be written: That is a device or a pipe. Name a file.`)
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
})

it('says before it writes that a folder is taken', async () => {
  const folder = await storeFolder()
  await writeFile(join(folder, 'letter.txt'), 'old')
  const failing = writeWholeFolder(folder, async () => {
    throw new RangeError('was begun')
  })
  await expect(failing).rejects.toThrow(
    `${folder} cannot be written: That is a folder with something in it. Choose another name.`,
  )
  await expect(write(folder)).rejects.toThrow(`${folder} cannot be written: That is a folder.`)
})

it('says that a folder cannot stand where a file does', async () => {
  const file = join(await storeFolder(), 'file')
  await writeFile(file, 'old')
  await expect(writeWholeFolder(file, async () => {})).rejects.toThrow(
    `${file} cannot be written: That is a file. Name a folder, or a file that ends in .zip.`,
  )
  expect(await readFile(file, 'utf8')).toBe('old')
})

it('says that there is no folder where a file stands in its place', async () => {
  const file = join(await storeFolder(), 'file')
  await writeFile(file, 'old')
  await expect(write(join(file, 'new'))).rejects.toThrow(
    `${join(file, 'new')} cannot be written: The folder that it should lie in is not there.`,
  )
})
