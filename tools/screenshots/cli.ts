import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { launchBrowser } from '../../test/support/browser.ts'
import { startServer } from '../../test/support/running-server.ts'
import { fileOf, looks, screenshotsPage } from './screenshots-page.ts'
import { pictureStates } from './states.ts'
import { takePicture } from './take-picture.ts'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

/** Starts the built product on the seed, and takes pictures of the states with these names; of all when there is none. */
async function takeScreenshots(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => pictureStates.every((state) => state.name !== name))
  if (unknown.length > 0)
    throw new RangeError(
      `No state is called ${unknown.join(', ')}: ${pictureStates.map(({ name }) => name).join(', ')}.`,
    )
  const folder = join(docs, 'screenshots')
  await mkdir(folder, { recursive: true })
  const server = await startServer()
  const browser = await launchBrowser()
  try {
    for (const state of pictureStates.filter(({ name }) => names.length === 0 || names.includes(name))) {
      for (const look of looks) {
        const name = fileOf(state, look)
        await takePicture(browser, server.url, state, { ...look, file: join(folder, name) })
        console.log(`docs/screenshots/${name}`)
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  await writeFile(join(docs, 'screenshots.md'), screenshotsPage())
}

await new Command('npm run screenshots --')
  .description(
    'Takes the pictures of docs/screenshots.md anew, in a real browser, of the product as it was built last.',
  )
  .argument('[state...]', 'of which to take pictures')
  .action(takeScreenshots)
  .parseAsync()
