import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { bringIn, openExplorer, positionsOn, waitForEntities, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

/** A document in which a crowd of people, and a few bodies and a summit, are tied to one country. */
async function writeCrowd(folder: string): Promise<string> {
  const news = await readFile('test/journeys/late-news.yaml', 'utf8')
  const people = Array.from({ length: 120 }, (_, index) => `person:delegate-${index}`)
  const bodies = ['organisation:north-club', 'organisation:south-club']
  const summit = 'event:crowded-summit'
  const entities = ['country:MT', ...people, ...bodies, summit].map(
    (id) =>
      `  ${id}:\n    name: ${id === 'country:MT' ? 'Malta' : id.replace(/^.*:/, '').replaceAll('-', ' ')}\n    passages: [opened]\n`,
  )
  const claims = [
    ...people.map((id) => [id, 'BELONGS_TO', 'country:MT']),
    ...bodies.map((id) => [id, 'SUPPORTS', 'country:MT']),
    ['country:MT', 'PARTICIPATED_IN', summit],
  ].map(([from, type, to]) => `  - from: ${from}\n    type: ${type}\n    to: ${to}\n    passages: [opened]\n`)
  const head = news.slice(0, news.indexOf('entities:')).replace('document:late-news', 'document:crowd')
  const file = join(folder, 'crowd.yaml')
  await writeFile(file, `${head}entities:\n${entities.join('')}\nclaims:\n${claims.join('')}`)
  return file
}

describe('expanding with sense', () => {
  const journey = startJourney()

  it('counts first, brings only the chosen, takes them off again, and moves nothing that stands', async () => {
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await bringIn(page, 'coalition of the w', /Coalition of the Willing/)
    const card = page.getByRole('complementary', { name: 'Coalition of the Willing' })
    const choose = card.getByRole('button', { name: /^Choose/ })
    await choose.waitFor()
    const before = await positionsOn(page)
    const count = Object.keys(before).length

    await choose.click()
    const choice = page.getByRole('dialog', { name: 'Expand Coalition of the Willing' })
    await choice.getByRole('checkbox', { name: /^35 countries · member of/ }).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await choice.getByRole('checkbox', { name: /^3 organisations · member of 3 claims 2 left/ }).check()
    await choice.getByRole('button', { name: /^Bring in 2 of/ }).click()
    await waitForEntities(page, 'more', count)
    const expanded = await positionsOn(page)
    const came = Object.keys(expanded).filter((id) => !Object.hasOwn(before, id))
    expect(came.map((id) => id.split(':')[0])).toEqual(['organisation', 'organisation'])
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, expanded[id]]))).toEqual(before)

    await card.getByRole('button', { name: 'Collapse (2)' }).click()
    await waitForEntities(page, 'fewer', count + 2)
    expect(await positionsOn(page)).toEqual(before)
    expect(await card.getByRole('button', { name: /^Collapse/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await waitForEntities(page, 'more', count)
    expect(await positionsOn(page)).toEqual(expanded)
    expect(await faultsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('offers groups of very many neighbours in place of a star, by keyboard', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-crowd-'))
    const loaded = await journey.server.seed('load', await writeCrowd(folder))
    await rm(folder, { recursive: true })
    expect(loaded).toMatchObject({ exitCode: 0 })
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await bringIn(page, 'malta', /^Malta/)
    const card = page.getByRole('complementary', { name: 'Malta' })
    await card.getByRole('button', { name: /^Choose what to expand/ }).waitFor()
    const before = await positionsOn(page)
    const count = Object.keys(before).length

    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    const choice = page.getByRole('dialog', { name: 'Expand Malta' })
    await choice.getByRole('checkbox', { name: /^120 people · belongs to 120 claims 120 left/ }).waitFor()
    expect(await positionsOn(page)).toEqual(before)
    expect(await faultsOn(page)).toEqual([])
    for (const group of [/^2 organisations · supports 2 claims 2 left/, /^1 event · took part in 1 claim 1 left/]) {
      await choice.getByRole('checkbox', { name: group }).focus()
      await page.keyboard.press('Space')
    }
    await choice.getByRole('button', { name: 'Bring in up to 3' }).focus()
    await page.keyboard.press('Enter')
    await waitForEntities(page, 'more', count + 2)
    const after = await positionsOn(page)
    const came = Object.keys(after).filter((id) => !Object.hasOwn(before, id))
    expect(came.sort()).toEqual(['event:crowded-summit', 'organisation:north-club', 'organisation:south-club'])
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('brings what a period ties, counted anew for it, and refuses one that ends before it begins', async () => {
    expect(await journey.server.seed('load', 'test/journeys/timed-ties.yaml')).toMatchObject({ exitCode: 0 })
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await bringIn(page, 'andorra', /^Andorra/)
    const card = page.getByRole('complementary', { name: 'Andorra' })
    await card.getByRole('button', { name: /^Choose/ }).click()
    const before = await positionsOn(page)

    const choice = page.getByRole('dialog', { name: 'Expand Andorra' })
    await choice.getByRole('checkbox', { name: /^2 organisations · agreed with 2 claims 2 left/ }).waitFor()
    await choice.getByLabel('From').fill('2030-05-01')
    await choice.getByLabel('to', { exact: true }).fill('2029-12-31')
    await choice.getByText('That ends before it begins.').waitFor()
    expect(await choice.getByRole('button', { name: /^Bring in/ }).isDisabled()).toBe(true)
    expect(await faultsOn(page)).toEqual([])
    await choice.getByLabel('to', { exact: true }).fill('2030-12-31')
    await choice.getByRole('checkbox', { name: /^1 organisation · agreed with 1 claim 1 left/ }).waitFor()
    await choice.getByRole('checkbox', { name: 'and what has no date' }).check()
    await choice.getByRole('checkbox', { name: /^1 organisation · supports 1 claim 1 left/ }).waitFor()
    await choice.getByRole('checkbox', { name: 'and what has no date' }).uncheck()
    await choice.getByRole('button', { name: 'Bring in 1 of 1' }).click()
    await waitForEntities(page, 'more', Object.keys(before).length)
    const came = Object.keys(await positionsOn(page)).filter((id) => !Object.hasOwn(before, id))
    expect(came).toEqual(['organisation:late-league'])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
