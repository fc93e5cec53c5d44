import { describe, expect, it } from 'vitest'
import {
  bringIn,
  clickOnCanvas,
  entitiesOn,
  holdLayout,
  openExplorer,
  phone,
  positionsOn,
  waitForAllInSight,
  waitForAnswer,
  waitForCanvas,
  waitForEntities,
  wide,
} from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

describe('browsing the article', () => {
  const journey = startJourney()

  const open = (viewport = wide) => openExplorer(journey.browser, journey.server.url, viewport)

  it('draws the overview, with a legend, and asks nothing of any other server', async () => {
    const { page, complaints } = await open()
    expect(await entitiesOn(page)).toBe(60)
    expect(await page.getByRole('region', { name: 'Legend' }).isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('begins again with the overview at a press on the name of the page, and goes back with undo', async () => {
    const { page, complaints } = await open()
    await bringIn(page, 'ukrainian forces', /^Ukrainian forces/)
    await waitForEntities(page, 'more', 60)
    const before = await positionsOn(page)
    await page
      .getByRole('heading', { level: 1 })
      .getByRole('button', { name: /^Entente/ })
      .click()
    await waitForEntities(page, 'fewer', 61)
    expect(await page.getByRole('complementary').count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await waitForEntities(page, 'more', 60)
    expect(await positionsOn(page)).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('says how many entities are being arranged as long as that takes', async () => {
    const context = await journey.browser.newContext({ viewport: wide, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const release = await holdLayout(page)
    await page.goto(journey.server.url)
    await page.getByText('Arranging 60 entities…', { exact: true }).first().waitFor()
    const announcement = page.getByTestId('announcement')
    await announcement.getByText('Arranging 60 entities…').waitFor()
    expect(await page.getByRole('progressbar', { name: 'Arranging 60 entities…' }).count()).toBe(1)
    expect(await page.getByRole('application').getAttribute('aria-busy')).toBe('true')
    expect(await page.evaluate(() => window.entente?.positions())).toEqual({})

    release()
    await waitForCanvas(page)
    await announcement.getByText('60 entities stand in their places.').waitFor()
    expect(await page.getByRole('progressbar').count()).toBe(0)
    expect(await page.getByRole('application').getAttribute('aria-busy')).toBe('false')
    expect(await entitiesOn(page)).toBe(60)
    await context.close()
  })

  it('finds an entity by a name in another script, brings it in and shows its card', async () => {
    const { page, complaints } = await open()
    await bringIn(page, 'Зеленс', /Zelensky/)
    const card = page.getByRole('complementary', { name: /Zelensky/ })
    await card.getByRole('heading', { name: /Zelensky/ }).waitFor()
    await waitForEntities(page, 'more', 60)
    expect(await positionsOn(page)).toHaveProperty('person:volodymyr-zelensky')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('selects by a click and opens the words behind a claim', async () => {
    const { page } = await open()
    await bringIn(page, 'boris', /Boris Johnson/)
    const card = page.getByRole('complementary', { name: 'Boris Johnson' })
    await card
      .getByRole('button', { name: /^Evidence: Boris Johnson urged/ })
      .first()
      .click()
    await card
      .getByText(/has urged allies/)
      .first()
      .waitFor()
    await card.getByText('Ukraine: Calls for Western Forces to Deploy').first().waitFor()
    await page.context().close()
  })

  it('keeps all in sight beside the card of an entity or a line that is clicked, and moves no entity', async () => {
    const { page } = await open()
    const before = await positionsOn(page)
    await waitForAllInSight(page)
    await clickOnCanvas(page, 'country:IN')
    await page.getByRole('complementary', { name: 'India' }).waitFor()
    await waitForAllInSight(page)
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    await waitForAllInSight(page)
    await clickOnCanvas(page, 'country:IN~organisation:brics')
    await page.getByRole('complementary', { name: 'Link' }).waitFor()
    await waitForAllInSight(page)
    expect(await positionsOn(page)).toEqual(before)
    await page.context().close()
  })

  it('lets go of what was selected or pointed at when the card is closed, or the pointer leaves the canvas', async () => {
    const { page } = await open()
    const canvas = page.getByTestId('canvas')
    const cursor = () => canvas.evaluate(({ style }) => style.cursor)
    await clickOnCanvas(page, 'organisation:european-union')
    await expect.poll(cursor).toBe('pointer')
    await page.getByRole('combobox').hover()
    await expect.poll(cursor).toBe('')
    const card = page.getByRole('complementary', { name: 'European Union' })
    await card.waitFor()
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'detached' })
    await page.keyboard.press('Space')
    await page.getByRole('radio', { name: 'Table' }).check({ force: true })
    await page.getByRole('row', { name: /^European Union/ }).waitFor()
    expect(await page.getByRole('row', { selected: true }).count()).toBe(0)
    expect(await card.count()).toBe(0)
    await page.context().close()
  })

  it('expands in place: what stands does not move by a pixel, and what is left is told', async () => {
    const { page } = await open()
    await page.getByTestId('canvas').click({ position: { x: 8, y: 400 } })
    const before = await positionsOn(page)
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    const card = page.getByRole('complementary', { name: /Coalition of the Willing/ })
    const expandButton = card.getByRole('button', { name: /^Expand/ })
    await expandButton.waitFor()
    if (await expandButton.isEnabled()) {
      const count = await entitiesOn(page)
      await expandButton.click()
      await waitForEntities(page, 'more', count)
    }
    const after = await positionsOn(page)
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    await page.context().close()
  })

  it('expands by double-click and by Enter, and takes it back and forth again', async () => {
    const { page } = await open()
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    await page.getByRole('complementary', { name: 'Coalition of the Willing' }).waitFor()
    await page.getByRole('button', { name: /^Expand/ }).waitFor()
    const before = await positionsOn(page)
    const count = Object.keys(before).length
    await page.keyboard.press('Enter')
    await waitForEntities(page, 'more', count)
    const expanded = await positionsOn(page)
    await page.keyboard.press('Control+z')
    await waitForEntities(page, 'fewer', Object.keys(expanded).length)
    expect(await positionsOn(page)).toEqual(before)
    await page.keyboard.press('Control+Shift+z')
    await waitForEntities(page, 'more', count)
    expect(await positionsOn(page)).toEqual(expanded)
    await page.keyboard.press('Control+z')
    await waitForEntities(page, 'fewer', Object.keys(expanded).length)
    await clickOnCanvas(page, 'organisation:coalition-of-the-willing', { twice: true })
    await waitForEntities(page, 'more', count)
    await page.context().close()
  })

  it('opens a line to its claims, each with excerpt, modality and document', async () => {
    const { page } = await open()
    const count = await entitiesOn(page)
    await bringIn(page, 'tianjin summit', /Tianjin summit/)
    await page.getByRole('complementary', { name: 'Tianjin summit' }).waitFor()
    await page.getByRole('button', { name: /^Expand/ }).click()
    await waitForEntities(page, 'more', count)
    await clickOnCanvas(page, 'event:tianjin-summit~place:tianjin')
    const card = page.getByRole('complementary', { name: 'Link' })
    await card
      .getByText(/summit in Tianjin/)
      .first()
      .waitFor()
    await card.getByText('Ukraine: Calls for Western Forces to Deploy').first().waitFor()
    await page.context().close()
  })

  it('walks by keyboard alone: search, card, expand, neighbour, close', async () => {
    const { page } = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('putin')
    await waitForAnswer(page, 'putin')
    await page.getByRole('option', { name: /Vladimir Putin/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Vladimir Putin' }).waitFor()
    const canvas = page.getByRole('application')
    await canvas.focus()
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
    // Of whom the card is depends on where the entities stand; it may have contradictions, a part of its own.
    const card = page.getByRole('complementary').first()
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('works on a phone', async () => {
    const { page, complaints } = await open(phone)
    await page.getByRole('combobox', { name: 'Search' }).click()
    await page.keyboard.type('abu dh')
    await page.getByRole('option').first().click()
    const card = page.getByRole('complementary')
    await card.getByRole('heading').first().waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows a document that is loaded while the page is open, without a restart', async () => {
    const { page } = await open()
    const loaded = await journey.server.seed('load', 'test/journeys/late-news.yaml')
    expect(loaded).toMatchObject({ exitCode: 0 })
    await bringIn(page, 'harbour', /Harbour Talks/)
    await page.getByRole('complementary', { name: 'Harbour Talks' }).waitFor()
    const unloaded = await journey.server.seed('unload', 'document:late-news')
    expect(unloaded).toMatchObject({ exitCode: 0 })
    await page.context().close()
  })
})
