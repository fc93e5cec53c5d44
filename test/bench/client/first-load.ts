import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { medianOf } from '../paired-timings.ts'
import type { Addresses } from './bench-pages.ts'
import { type Compared, inPairs, type Work } from './paired-work.ts'
import { firstPicture, longestTask, openStage } from './stage.ts'

interface Script {
  readonly name: string
  readonly kilobytes: number
}

export interface FirstLoadFigures {
  /** All JavaScript that comes before anything is asked for, gzipped, the layout's worker included; the largest first. */
  readonly scripts: readonly Script[]
  /** From the address to the overview drawn. */
  readonly overview: Compared
  /** The longest task after the first paint. */
  readonly longestTask: { readonly product: number; readonly bare: number }
}

async function scriptsOf(browser: Browser, url: string): Promise<readonly Script[]> {
  const context = await browser.newContext()
  const bodies = new Map<string, Promise<Buffer>>()
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) bodies.set(pathname, response.body())
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => document.documentElement.dataset.canvas === 'ready')
  await page.waitForLoadState('networkidle')
  const scripts = await Promise.all(
    [...bodies].map(async ([path, body]) => ({
      name: path.replace(/^.*\//, ''),
      kilobytes: gzipSync(await body).length / 1000,
    })),
  )
  await context.close()
  return scripts.toSorted((a, b) => b.kilobytes - a.kilobytes)
}

/** Loads the overview anew, the product and the bare page in turn. */
export async function benchFirstLoad(
  browser: Browser,
  { product, bare }: Addresses,
  rounds: number,
): Promise<FirstLoadFigures> {
  const tasks: { readonly product: number[]; readonly bare: number[] } = { product: [], bare: [] }
  const load = async (url: string, longest: number[]): Promise<Work> => {
    await using stage = await openStage(browser, url)
    const time = await firstPicture(stage)
    const work = await stage.thread.worked()
    await stage.thread.idle()
    const paint = await stage.page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0)
    longest.push(await longestTask(stage, paint))
    return { time, work }
  }
  const overview = await inPairs(rounds, 1, {
    product: () => load(product, tasks.product),
    bare: () => load(`${bare}?overview`, tasks.bare),
  })
  return {
    scripts: await scriptsOf(browser, product),
    overview,
    longestTask: { product: medianOf(tasks.product.slice(1)), bare: medianOf(tasks.bare.slice(1)) },
  }
}
