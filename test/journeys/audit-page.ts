import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** A fault of somebody else's that is known: this rule, on elements within these. */
interface KnownFault {
  readonly rule: string
  readonly within: string
}

/** What axe finds wrong with the page as it is, each with where it is; nothing, when all is well but for what is known. */
export async function faultsOn(page: Page, known: readonly KnownFault[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source)
  return page.evaluate(
    async ({ tags, known }) => {
      if (window.axe === undefined) throw new Error('axe is not on the page')
      const { violations, passes } = await window.axe.run(document, { runOnly: tags })
      if (passes.length === 0) return ['axe looked at nothing']
      const isKnown = (id: string, selector: string) =>
        known.some(({ rule, within }) => rule === id && document.querySelector(selector)?.closest(within) !== null)
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !isKnown(id, String(target)))
          .map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
      )
    },
    { tags: rules, known },
  )
}
