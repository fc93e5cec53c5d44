import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import { flagsPlugin } from '../../client/canvas/flags-plugin.ts'
import { launchBrowser } from '../support/browser.ts'
import type { CanvasPage } from './page/page.ts'

declare global {
  interface Window {
    readonly page: CanvasPage
  }
}

export interface CanvasLab {
  /** The page, loaded anew, with an empty canvas. */
  open(query?: string): Promise<Page>
  close(): Promise<void>
}

export interface Screen {
  readonly width: number
  readonly height: number
  readonly density: number
}

/** Serves the canvas alone, and opens it in a real browser. */
export async function startCanvasLab({ width, height, density }: Screen): Promise<CanvasLab> {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('./page', import.meta.url)),
    // Two servers would prepare the same libraries in one folder, under each other's feet.
    cacheDir: join(project, 'node_modules', `.vite-canvas-lab-${process.env.VITEST_POOL_ID}`),
    plugins: [flagsPlugin()],
    worker: { format: 'es' },
    optimizeDeps: { include: ['cytoscape'] },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [project] }, watch: null, hmr: false },
    logLevel: 'error',
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The canvas page is not served.')
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density })
  page.on('pageerror', (error) => console.error(error.message))
  return {
    async open(query = '') {
      await page.goto(`${address}?${query}`)
      await page.waitForFunction(() => 'page' in window)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
