import { describe, expect, it } from 'vitest'
import { openExplorer, positionsOn, waitForCanvas, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

describe('What did not come', () => {
  const journey = startJourney()

  it.each(['/', '/graphql'])('is told at %s where JavaScript is off', async (path) => {
    const context = await journey.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(journey.server.url + path)
    expect((await page.locator('noscript p').boundingBox())?.y).toBeLessThan(200)
    await context.close()
  })

  it('as a part of the page holds nothing else back, and comes with a reload, which leaves all where it stands', async () => {
    const { page } = await openExplorer(journey.browser, journey.server.url, wide)
    const before = await positionsOn(page)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Filter' }).click()
    const missing = page.getByRole('alert').filter({ hasText: 'This part of the page did not come' })
    await missing.waitFor()
    await page.locator('#canvas').press('ArrowRight')
    const card = page.getByRole('complementary')
    await card.getByText('You are offline').waitFor()
    await page.context().setOffline(false)
    await card.getByText(/^Tied to/).waitFor()
    await missing.getByRole('button', { name: 'Retry' }).click()
    await missing.getByRole('button', { name: 'Reload' }).click()
    await card.getByText(/^Tied to/).waitFor()
    await waitForCanvas(page)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('region', { name: 'Filters' }).waitFor()
    expect(await positionsOn(page)).toEqual(before)
    await page.context().close()
  })

  it.each(['/', '/graphql'])('as where the browser lets no page keep anything, is done without at %s', async (path) => {
    const context = await journey.browser.newContext({ colorScheme: 'light' })
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError')
          },
        })
    })
    const page = await context.newPage()
    await page.goto(journey.server.url + path)
    await page.getByRole('button', { name: 'Dark colours' }).click()
    await page.locator('html[data-theme=dark]').waitFor()
    if (path === '/') await waitForCanvas(page)
    else await page.getByRole('link', { name: 'Explorer' }).waitFor()
    await context.close()
  })
})
