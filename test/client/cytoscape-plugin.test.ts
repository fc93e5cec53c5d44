import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type cytoscape from 'cytoscape'
import { expect, it } from 'vitest'
import { withoutSpareParts } from '../../client/cytoscape-plugin.ts'
import { storeFolder } from '../support/store-folder.ts'

const published = await readFile(new URL(import.meta.resolve('cytoscape')), 'utf8')

async function loaded(build: string): Promise<typeof cytoscape> {
  const file = join(await storeFolder(), 'cytoscape.mjs')
  await writeFile(file, build)
  const { default: built }: { readonly default: typeof cytoscape } = await import(pathToFileURL(file).href)
  return built
}

it('leaves a graph that is searched as before, without the algorithms and layouts that nobody asks for', async () => {
  const build = withoutSpareParts(published)
  const graph = (await loaded(build))({
    headless: true,
    layout: { name: 'preset' },
    elements: [...['a', 'b', 'c'].map((id) => ({ data: { id } })), { data: { id: 'ab', source: 'a', target: 'b' } }],
  })
  const components = graph.elements().components()
  expect(components.map((elements) => elements.map((element) => element.id()))).toEqual([['a', 'b', 'ab'], ['c']])
  expect(graph.elements()).not.toHaveProperty('pageRank')
  expect(build).not.toMatch(/CoseLayout\.prototype/)
})

it('refuses a build that it does not know', () => {
  const other = published.replaceAll('CoseLayout', 'OtherLayout')
  expect(() => withoutSpareParts(other)).toThrow('This build of Cytoscape spells the names of layouts in another way.')
})
