import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { compressPlugin } from '../../client/compress-plugin.ts'
import { storeFolder } from '../support/store-folder.ts'

it('lays compressed files beside those of the build that are worth it', async () => {
  const root = await storeFolder()
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
  await writeFile(join(root, 'main.js'), `document.title = '${'entente '.repeat(500)}'; import('./more.js')`)
  await writeFile(join(root, 'more.js'), 'document.title = "more"')
  await build({ configFile: false, logLevel: 'silent', root, plugins: [compressPlugin()] })
  const assets = join(root, 'dist/assets')
  const names = await readdir(assets)
  const [main = ''] = names.filter((name) => /^index-.*\.js$/.test(name))
  const content = await readFile(join(assets, main))
  expect(brotliDecompressSync(await readFile(join(assets, `${main}.br`)))).toEqual(content)
  expect(gunzipSync(await readFile(join(assets, `${main}.gz`)))).toEqual(content)
  expect(names.filter((name) => name.startsWith('more-'))).toEqual([expect.stringMatching(/\.js$/)])
})
