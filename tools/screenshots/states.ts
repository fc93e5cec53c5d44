import type { Page } from 'playwright-core'
import { noFilter } from '../../client/state/filter.ts'
import { encodeView } from '../../client/state/view-code.ts'
import { hashOf } from '../../client/state/view-link.ts'

/** What a picture shows, and how a page comes to show it. */
export interface PictureState {
  readonly name: string
  readonly caption: string
  drive(page: Page, url: string): Promise<void>
}

async function openOverview(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() => document.documentElement.dataset.canvas === 'ready')
}

async function bringIn(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(typed)
  await page.getByText(`for “${typed}”.`).waitFor({ state: 'attached' })
  await page.getByRole('option', { name }).first().click()
  await page.getByRole('complementary', { name }).getByRole('heading').nth(1).waitFor()
}

async function pick(page: Page, typed: string, name: RegExp): Promise<void> {
  const card = page.getByRole('complementary')
  await card.getByRole('combobox').fill(typed)
  await card.getByRole('option', { name }).first().click()
}

/** Beside a card, brings all into what is left of the canvas; on a phone, that would be too small to read. */
async function fit(page: Page): Promise<void> {
  const isWide = await page.evaluate(() => window.innerWidth >= 768)
  if (isWide) await page.getByRole('button', { name: 'Fit' }).click()
}

/** Opens what stands on the canvas once more, with a link selected. */
async function openLink(page: Page, url: string, link: string): Promise<void> {
  const positions = await page.evaluate(() => window.entente?.positions() ?? {})
  const entities = Object.entries(positions).map(([id, at]) => ({ id, at }))
  const hash = hashOf(await encodeView({ entities, selection: link, filter: noFilter }))
  await page.goto('about:blank')
  await openOverview(page, `${url}/${hash}`)
}

export const pictureStates: readonly PictureState[] = [
  {
    name: 'overview',
    caption: 'The overview: the entities with the most claims, and the links among them.',
    drive: openOverview,
  },
  {
    name: 'card',
    caption:
      'The card of an entity: its facts, what contradicts what, and its claims, each with the words it rests on.',
    async drive(page, url) {
      await openOverview(page, url)
      await bringIn(page, 'boris', /^Boris Johnson/)
      await fit(page)
    },
  },
  {
    name: 'link',
    caption: 'The card of a link: every claim behind one line, with its excerpt, its modality and whose voice it is.',
    async drive(page, url) {
      await openOverview(page, url)
      await openLink(page, url, 'country:UA~plan:coordinated-military-response')
      await page.getByRole('complementary', { name: 'Link' }).getByText(/claim/).first().waitFor()
    },
  },
  {
    name: 'path',
    caption: 'Paths between two entities, drawn and told in sentences.',
    async drive(page, url) {
      await openOverview(page, url)
      await bringIn(page, 'boris', /^Boris Johnson/)
      await page.getByRole('button', { name: 'Find a path to…' }).click()
      await pick(page, 'russ', /^Russia/)
      await page.getByText(/shortest first/).waitFor()
      await fit(page)
    },
  },
  {
    name: 'comparison',
    caption: 'Two entities side by side: what ties them, what each said, what they share.',
    async drive(page, url) {
      await openOverview(page, url)
      await bringIn(page, 'ukraine', /^Ukraine/)
      await page.getByRole('button', { name: 'Compare with…' }).click()
      await pick(page, 'russ', /^Russia/)
      await page.getByRole('heading', { name: /^What they share/ }).waitFor()
    },
  },
  {
    name: 'table',
    caption: 'The same as a table: for the keyboard, for a screen reader, and for whoever likes rows.',
    async drive(page, url) {
      await openOverview(page, url)
      await page.getByRole('radio', { name: 'Table' }).check({ force: true })
      await page.getByRole('row').nth(3).waitFor()
    },
  },
  {
    name: 'console',
    caption: 'The console at `/graphql`, with questions to run and change.',
    async drive(page, url) {
      await page.goto(`${url}/graphql`)
      await page.getByRole('region', { name: 'Operation Editor' }).getByText('query', { exact: true }).first().waitFor()
      await page.getByRole('button', { name: /^Execute query/ }).click()
      await page.getByRole('region', { name: 'Result Window' }).getByText('"data"').first().waitFor()
    },
  },
  {
    name: 'error',
    caption: 'When the server does not answer: what is wrong, and what to do.',
    async drive(page, url) {
      await page.route('**/graphql', (route) => route.abort())
      await page.goto(url)
      await page.getByRole('button', { name: /^(Retry|Try again)/ }).waitFor()
    },
  },
]
