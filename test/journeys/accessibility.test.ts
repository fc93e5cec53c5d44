import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { bringIn, phone, waitForCanvas, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

/** What a window of 1440 by 900 pixels becomes at 200 %. */
const zoomed = { width: 720, height: 450 }

/** An audit takes seconds, and there are many in a test. */
const patience = 120_000

const looks = [
  { look: 'in light colours', viewport: wide, colorScheme: 'light' },
  { look: 'in dark colours', viewport: wide, colorScheme: 'dark' },
  { look: 'on a phone', viewport: phone, colorScheme: 'light' },
  { look: 'on a phone in dark colours', viewport: phone, colorScheme: 'dark' },
  { look: 'at 200 % zoom', viewport: zoomed, colorScheme: 'dark' },
] as const

const emptyGraph = JSON.stringify({ data: { overview: { entities: [], links: [], totals: [] } } })

const isOverview = (data: string | null): boolean => data?.includes('query Overview') === true

describe('WCAG 2.2 AA', () => {
  const journey = startJourney()

  async function open({ viewport, colorScheme }: Pick<(typeof looks)[number], 'viewport' | 'colorScheme'>) {
    const context = await journey.browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    return context.newPage()
  }

  const showTable = (page: Page) => page.getByRole('radio', { name: 'Table' }).check({ force: true })

  it.each(looks)(
    'holds in every state, $look',
    async (look) => {
      const page = await open(look)
      await page.goto(journey.server.url)
      await waitForCanvas(page)
      const overview = await faultsOn(page)

      await page.keyboard.press('/')
      await page.keyboard.type('ukr')
      await page.getByRole('option').first().waitFor()
      const search = await faultsOn(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')

      await bringIn(page, 'boris', /Boris Johnson/)
      const card = page.getByRole('complementary', { name: 'Boris Johnson' })
      await card
        .getByRole('button', { name: /^Evidence/ })
        .first()
        .click()
      const entityCard = await faultsOn(page)
      await page.keyboard.press('Escape')

      await showTable(page)
      await page
        .getByRole('row', { name: /Boris Johnson/ })
        .first()
        .click()
      await page.getByRole('complementary', { name: 'Boris Johnson' }).waitFor()
      const table = await faultsOn(page)
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: /Links/ }).click()
      await page
        .getByRole('row', { name: /Boris Johnson [a-z]/ })
        .first()
        .press('Enter')
      await page.getByRole('complementary', { name: 'Link' }).getByRole('blockquote').first().waitFor()
      const linkCard = await faultsOn(page)
      await page.keyboard.press('Escape')
      const links = await faultsOn(page)

      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      const keys = await faultsOn(page)

      const nothing: readonly string[] = []
      expect({ overview, search, entityCard, table, linkCard, links, keys }).toEqual({
        overview: nothing,
        search: nothing,
        entityCard: nothing,
        linkCard: nothing,
        table: nothing,
        links: nothing,
        keys: nothing,
      })
      await page.context().close()
    },
    patience,
  )

  it.each(looks)('holds where there is nothing to show, and where the server fails, $look', async (look) => {
    const page = await open(look)
    await page.route('**/graphql', (route) =>
      isOverview(route.request().postData())
        ? route.fulfill({ contentType: 'application/json', body: emptyGraph })
        : route.continue(),
    )
    await page.goto(journey.server.url)
    await page.getByText('The graph is empty').waitFor()
    const empty = await faultsOn(page)

    await page.unroute('**/graphql')
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: 'Draw the overview' }).click()
    await page.getByRole('alert').waitFor()
    const error = await faultsOn(page)

    expect({ empty, error }).toEqual({ empty: [], error: [] })
    await page.context().close()
  })

  it('tells bars and choices from their ground in the colours that a reader has set for all pages', async () => {
    const context = await journey.browser.newContext({
      viewport: wide,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(journey.server.url)
    await waitForCanvas(page)
    await page.locator('.time-bar').first().waitFor()
    const groundOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await groundOf('.time-bar')).not.toBe(await groundOf('.time-place'))
    expect(await groundOf('.surface-toggle label:has(:checked)')).not.toBe(
      await groundOf('.surface-toggle label:not(:has(:checked))'),
    )
    await context.close()
  })

  it('puts a card on paper whole, without what can only be pressed', async () => {
    const page = await open({ viewport: wide, colorScheme: 'light' })
    await page.goto(journey.server.url)
    await waitForCanvas(page)
    await bringIn(page, 'russia', /Russia/)
    const card = page.getByRole('complementary', { name: 'Russia' })
    await card.getByText('Sources').waitFor()
    const isCut = () => page.locator('.card-content').evaluate((content) => content.scrollHeight > content.clientHeight)
    expect(await isCut()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await isCut()).toBe(false)
    expect(await page.getByRole('combobox').isVisible()).toBe(false)
    expect(await card.getByRole('button', { name: 'Compare with…' }).isVisible()).toBe(false)
    await page.context().close()
  })

  it('keeps everything within reach at 200 % zoom', async () => {
    const context = await journey.browser.newContext({
      viewport: zoomed,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(journey.server.url)
    await waitForCanvas(page)
    const strays = await page
      .getByRole('banner')
      .locator('button, input, a:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight)
          .map(({ control }) => control.outerHTML),
      )
    expect(strays).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(zoomed.width)

    await bringIn(page, 'boris', /Boris Johnson/)
    const card = page.getByRole('complementary', { name: 'Boris Johnson' })
    await card
      .getByRole('button', { name: /^Evidence/ })
      .first()
      .click()
    await card.getByRole('blockquote').first().scrollIntoViewIfNeeded()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(zoomed.width)
    await context.close()
  })

  it('moves nothing for those who want no motion', async () => {
    const page = await open({ viewport: wide, colorScheme: 'light' })
    await page.goto(journey.server.url)
    await waitForCanvas(page)
    await bringIn(page, 'boris', /Boris Johnson/)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
          const durations = `${animationName === 'none' ? '' : animationDuration} ${transitionDuration}`
          return durations.match(/[1-9]/) !== null
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(moving).toEqual([])
    await page.context().close()
  })
})
