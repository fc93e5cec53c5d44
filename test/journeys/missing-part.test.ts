import { describe, expect, it } from 'vitest'
import { openExplorer, positionsOn, waitForCanvas, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

describe('A part of the page that did not come', () => {
  const journey = startJourney()

  it('holds nothing else back, and comes with a reload, which leaves all where it stands', async () => {
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
})
