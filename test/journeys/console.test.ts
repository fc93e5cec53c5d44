import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { bringIn, openExplorer, phone, positionsOn, waitForCanvas, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'
import { watchPage } from './watch-page.ts'

const questions = [
  'WhoBelongsToTheCoalition',
  'WhichCoalitionMembersAreOutsideNato',
  'WhoMetWhereAndWhen',
  'WhoAtTianjinSitsInBrics',
  'WhatFollowsABreach',
  'WhatEachFigureSaid',
  'WhatTheArticleContradictsItselfOn',
  'WhenThingsHappened',
  'HowJohnsonAndPutinAreTied',
  'WhatTwoCountriesDid',
]

const query = 'query Named($id: ID!) {\n  entity(id: $id) {\n    name\n  }\n}\n'
const variables = '{ "id": "person:boris-johnson" }'
const sharedLink = `#${new URLSearchParams({ query, variables })}`

const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const tabNames = (page: Page) => page.getByRole('tab').allInnerTexts()
const activeTab = (page: Page) => page.getByRole('tab', { selected: true }).getByRole('button').first().textContent()
const editor = (page: Page) => page.getByRole('region', { name: 'Operation Editor' })
const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' })

async function run(page: Page): Promise<unknown> {
  const response = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql')
  await page.getByRole('button', { name: /^Execute query/ }).click()
  return (await response).json()
}

/** GraphiQL puts buttons into its tabs, and names an entry of its history otherwise than it is written. */
const graphiqlsOwn = [
  { rule: 'nested-interactive', within: '.graphiql-tab' },
  { rule: 'label-content-name-mismatch', within: '.graphiql-history-item' },
]

describe('the console', () => {
  const journey = startJourney()

  async function visit(options: BrowserContextOptions = {}) {
    const context = await journey.browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    return { page, complaints: watchPage(page, journey.server.url) }
  }

  async function open(hash = '', options: BrowserContextOptions = {}) {
    const { page, complaints } = await visit(options)
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const introspected = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.goto(`${journey.server.url}/graphql${hash}`)
    await introspected
    await editor(page).getByText('query', { exact: true }).first().waitFor()
    return { page, complaints, workers }
  }

  it('says what to do where no answer stands yet, in every tab', async () => {
    const { page, complaints } = await open()
    const advice = page.getByText('The answer comes here. Run the question with')
    await advice.waitFor()
    expect(await faultsOn(page, graphiqlsOwn)).toEqual([])
    await run(page)
    await answer(page).getByText('"data"').first().waitFor()
    expect(await advice.count()).toBe(0)
    await tab(page, questions[2] ?? '').click()
    await advice.waitFor()
    await tab(page, questions[0] ?? '').click()
    await advice.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('opens with the questions of the documentation, and asks nothing of any other server', async () => {
    const { page, complaints, workers } = await open()
    expect(await page.title()).toBe('Console · Entente')
    expect(await tabNames(page)).toEqual(questions)
    expect(workers.filter((address) => !address.startsWith(`${journey.server.url}/assets/`))).toEqual([])
    expect(complaints).toEqual([])
    await page.reload()
    await editor(page).getByText('query', { exact: true }).first().waitFor()
    expect(await tabNames(page)).toEqual(questions)
    await page.context().close()
  })

  it('answers each of them from the seed', { timeout: 60_000 }, async () => {
    const { page, complaints } = await open()
    for (const name of questions) {
      await tab(page, name).click()
      await editor(page).getByText(name, { exact: true }).waitFor()
      expect(await run(page)).toEqual({ data: expect.any(Object) })
      await answer(page).getByText('"data"').waitFor()
    }
    await tab(page, 'WhoBelongsToTheCoalition').click()
    await answer(page).getByText('"Coalition of the Willing"').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('documents a type', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    const docs = page.getByRole('region', { name: 'Documentation Explorer' })
    await docs.getByRole('link', { name: 'Claim', exact: true }).click()
    await docs.getByText('One sourced assertion that ties two entities').waitFor()
    await page.context().close()
  })

  it('opens a shared link with query and variables, beside the questions, and copies the same link', async () => {
    const { page, complaints } = await open(sharedLink, { permissions: ['clipboard-read', 'clipboard-write'] })
    expect(await tabNames(page)).toEqual(['Named', ...questions])
    expect(await run(page)).toEqual({ data: { entity: { name: 'Boris Johnson' } } })
    await answer(page).getByText('"Boris Johnson"').waitFor()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${journey.server.url}/graphql${sharedLink}`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('opens a link that is followed later in a tab of its own', async () => {
    const { page } = await open()
    await page.goto(`${journey.server.url}/graphql${sharedLink}`)
    await tab(page, 'Named').waitFor()
    await editor(page).getByText('Named', { exact: true }).waitFor()
    expect(await tabNames(page)).toEqual([...questions, 'Named'])
    expect(await activeTab(page)).toBe('Named')
    expect(await run(page)).toEqual({ data: { entity: { name: 'Boris Johnson' } } })
    await page.context().close()
  })

  it('leaves the name of a tab whole beside what closes it', async () => {
    const { page } = await open()
    const [words, close] = await page.locator('.graphiql-tab-active').evaluate((tab) => {
      const range = document.createRange()
      range.selectNodeContents(tab.querySelector('.graphiql-tab-button') ?? tab)
      return [
        range.getBoundingClientRect().right,
        tab.querySelector('.graphiql-tab-close')?.getBoundingClientRect().left,
      ]
    })
    expect(close).toBeGreaterThanOrEqual(words ?? 0)
    await page.context().close()
  })

  it('brings a question back whose tab was closed', async () => {
    const { page } = await open()
    await tab(page, 'WhatFollowsABreach').hover()
    await tab(page, 'WhatFollowsABreach').getByRole('button', { name: 'Close Tab' }).click()
    await tab(page, 'WhatFollowsABreach').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Show Questions' }).click()
    await page.getByRole('button', { name: /^What follows after a breach/ }).click()
    await tab(page, 'WhatFollowsABreach').waitFor()
    expect(await activeTab(page)).toBe('WhatFollowsABreach')
    await page.context().close()
  })

  it('remembers what was asked', async () => {
    const { page } = await open()
    await run(page)
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.getByRole('listitem').getByText('WhoBelongsToTheCoalition').waitFor()
    await page.context().close()
  })

  it('asks with the variables of a link when Execute is pressed before the editors have come', async () => {
    const { page, complaints } = await visit()
    const editorsMayCome = Promise.withResolvers<void>()
    await page.route(/\/assets\/lite-/, async (route) => {
      await editorsMayCome.promise
      await route.continue()
    })
    await page.goto(`${journey.server.url}/graphql${sharedLink}`)
    await page.getByRole('button', { name: /^Execute query/ }).click()
    expect(await editor(page).locator('.monaco-editor').count()).toBe(0)
    const asked = page.waitForResponse((response) => response.request().postData()?.includes('query Named') === true)
    editorsMayCome.resolve()
    expect(await (await asked).json()).toEqual({ data: { entity: { name: 'Boris Johnson' } } })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('calls a query back that takes too long', async () => {
    const { page, complaints } = await open()
    await page.route('**/graphql', () => {})
    const calledBack = page.waitForEvent('requestfailed')
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.getByRole('button', { name: /^Stop query/ }).click()
    expect((await calledBack).failure()?.errorText).toBe('net::ERR_ABORTED')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says so when the answer is none of the server’s', async () => {
    const { page } = await open()
    await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad Gateway' }))
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await answer(page).getByText('The server answered with status 502 and no JSON.').waitFor()
    await page.context().close()
  })

  it('is light or dark as the explorer is, and the other way round', async () => {
    const { page, complaints } = await open('', { colorScheme: 'dark' })
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    expect(await theme()).toBe('dark')
    await page.locator('.monaco-editor.vs-dark').first().waitFor()
    await page.getByRole('button', { name: 'Light colours' }).click()
    await page.locator('.monaco-editor.vs').first().waitFor()
    expect(await theme()).toBe('light')
    await page.getByRole('link', { name: 'Explorer' }).click()
    await waitForCanvas(page)
    expect(await theme()).toBe('light')
    await page.getByRole('button', { name: 'Dark colours' }).click()
    await page.getByRole('link', { name: 'Console' }).click()
    await page.locator('.monaco-editor.vs-dark').first().waitFor()
    expect(await theme()).toBe('dark')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('leads back to the view from which its reader came', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await bringIn(page, 'ukrainian forces', /^Ukrainian forces/)
    await page.getByRole('complementary', { name: 'Ukrainian forces' }).waitFor()
    const before = await positionsOn(page)
    await page.waitForFunction(() => location.hash.startsWith('#view='))
    await page.getByRole('link', { name: 'Console' }).click()
    await page.getByRole('link', { name: 'Explorer' }).click()
    await waitForCanvas(page)
    await page.getByRole('complementary', { name: 'Ukrainian forces' }).waitFor()
    const after = await positionsOn(page)
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each([
    ['light', wide],
    ['dark', phone],
  ] as const)('meets WCAG 2.2 AA but for what is GraphiQL’s own, in %s colours', async (colorScheme, viewport) => {
    const { page } = await open('', { colorScheme, viewport })
    const start = await faultsOn(page, graphiqlsOwn)
    await run(page)
    await answer(page).getByText('"data"').waitFor()
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('region', { name: 'Documentation Explorer' }).waitFor()
    const documentation = await faultsOn(page, graphiqlsOwn)
    await page.getByRole('button', { name: 'Show Questions' }).click()
    await page.getByRole('button', { name: /^What follows after a breach/ }).waitFor()
    const questions = await faultsOn(page, graphiqlsOwn)
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.getByRole('listitem').getByText('WhoBelongsToTheCoalition').waitFor()
    const history = await faultsOn(page, graphiqlsOwn)
    expect({ start, documentation, questions, history }).toEqual({
      start: [],
      documentation: [],
      questions: [],
      history: [],
    })
    await page.context().close()
  })

  it('fits a phone', async () => {
    const { page, complaints } = await open('', { viewport: phone })
    await run(page)
    await answer(page).getByText('"data"').waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
