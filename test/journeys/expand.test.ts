import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/running-server.ts'
import { faultsOn } from './audit-page.ts'
import { bringIn, openExplorer, positionsOn, waitForEntities, wide } from './explorer-page.ts'

describe('expanding with sense', () => {
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    server = await startServer()
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('counts first, brings only the chosen, takes them off again, and moves nothing that stands', async () => {
    const { page, complaints } = await openExplorer(browser, server.url, wide)
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    const card = page.getByRole('complementary', { name: 'Coalition of the Willing' })
    const choose = card.getByRole('button', { name: /^Choose/ })
    await choose.waitFor()
    const before = await positionsOn(page)
    const count = Object.keys(before).length

    await choose.click()
    const choice = page.getByRole('dialog', { name: 'Expand Coalition of the Willing' })
    await choice.getByRole('button', { name: /^35 countries · member of/ }).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await choice.getByRole('button', { name: '3 organisations · member of 3 left' }).click()
    await waitForEntities(page, 'more', count)
    const expanded = await positionsOn(page)
    const came = Object.keys(expanded).filter((id) => !Object.hasOwn(before, id))
    expect(came.map((id) => id.split(':')[0])).toEqual(['organisation', 'organisation', 'organisation'])
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, expanded[id]]))).toEqual(before)

    await card.getByRole('button', { name: 'Collapse (3)' }).click()
    await waitForEntities(page, 'fewer', count + 3)
    expect(await positionsOn(page)).toEqual(before)
    expect(await card.getByRole('button', { name: /^Collapse/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await waitForEntities(page, 'more', count)
    expect(await positionsOn(page)).toEqual(expanded)
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
