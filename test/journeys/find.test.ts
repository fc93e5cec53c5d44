import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { entitiesOn, openExplorer, phone, positionsOn, waitForAnswer, waitForEntities, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

/** Types into the search and waits for the answer to all of it. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill('')
  await page.keyboard.type(text)
  await waitForAnswer(page, text)
}

describe('finding', () => {
  const journey = startJourney()

  const open = (viewport = wide) => openExplorer(journey.browser, journey.server.url, viewport)

  it('tells by which name in which language an entity was found', async () => {
    const { page } = await open()
    await type(page, 'Україна')
    await page.getByRole('option', { name: /^Ukraine Country · “Україна” \(Ukrainian\)/ }).waitFor()
    await page.context().close()
  })

  it('shows what stands on the canvas where it stands, and brings nothing in', async () => {
    const { page } = await open()
    const before = await positionsOn(page)
    await type(page, 'boris joh')
    await page.getByRole('option', { name: /Boris Johnson.*on the canvas/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Boris Johnson' }).waitFor()
    expect(await positionsOn(page)).toEqual(before)
    expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(false)
    await page.context().close()
  })

  it('brings in one after the other while the list stays open, by keyboard alone', async () => {
    const { page, complaints } = await open()
    const count = await entitiesOn(page)
    await type(page, 'talks that')
    await page.keyboard.press('Shift+Enter')
    await waitForEntities(page, 'more', count)
    await page.getByRole('option', { name: /^Talks that developed the plan.*on the canvas/ }).waitFor()
    await type(page, 'malta')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Enter')
    await waitForEntities(page, 'more', count + 1)
    await page.getByRole('option', { name: /^Malta.*on the canvas/ }).waitFor()
    expect(await page.getByRole('complementary').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('takes what is seen at a click, though the answer to the last letter is still under way', async () => {
    const { page } = await open()
    const count = await entitiesOn(page)
    await type(page, 'malt')
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Search')) await held
      await route.continue()
    })
    await page.keyboard.type('a')
    await page.getByRole('option', { name: /^Malta/ }).click()
    release()
    await page.getByRole('complementary', { name: 'Malta' }).waitFor()
    await waitForEntities(page, 'more', count)
    await page.context().close()
  })

  it('takes what is typed at Enter once the answer has come, and drops an Enter that was taken back', async () => {
    const { page, complaints } = await open()
    const count = await entitiesOn(page)
    let release = () => {}
    let held = Promise.resolve()
    const hold = () => {
      held = new Promise((resolve) => {
        release = resolve
      })
    }
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Search')) await held
      await route.continue()
    })
    await type(page, 'latv')
    hold()
    await page.getByRole('combobox', { name: 'Search' }).fill('officials fam')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    release()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: /^Officials familiar/ }).waitFor()
    expect(await entitiesOn(page)).toBe(count)

    hold()
    await page.getByRole('combobox', { name: 'Search' }).fill('talks that dev')
    await page.keyboard.press('Enter')
    release()
    await page.getByRole('complementary', { name: 'Talks that developed the plan' }).waitFor()
    expect(await entitiesOn(page)).toBe(count + 1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('brings in all that was found at a touch, as one step that can be taken back', async () => {
    const { page, complaints } = await open(phone)
    const before = await positionsOn(page)
    await page.getByRole('combobox', { name: 'Search' }).click()
    await page.keyboard.type('officials')
    await page.getByRole('option', { name: /^Bring in all 2/ }).click()
    await waitForEntities(page, 'more', Object.keys(before).length + 1)
    const after = await positionsOn(page)
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await waitForEntities(page, 'fewer', Object.keys(after).length)
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
