import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOn } from './audit-page.ts'
import { bringIn, openExplorer, positionsOn, waitForEntities, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

/** A document in which a crowd of people, and a few bodies, are tied to one country. */
async function writeCrowd(folder: string): Promise<string> {
  const news = await readFile('test/journeys/late-news.yaml', 'utf8')
  const people = Array.from({ length: 120 }, (_, index) => `person:delegate-${index}`)
  const bodies = ['organisation:north-club', 'organisation:south-club']
  const entities = ['country:MT', ...people, ...bodies].map(
    (id) =>
      `  ${id}:\n    name: ${id === 'country:MT' ? 'Malta' : id.replace(/^.*:/, '').replaceAll('-', ' ')}\n    passages: [opened]\n`,
  )
  const claims = [...people.map((id) => [id, 'BELONGS_TO']), ...bodies.map((id) => [id, 'SUPPORTS'])].map(
    ([from, type]) => `  - from: ${from}\n    type: ${type}\n    to: country:MT\n    passages: [opened]\n`,
  )
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
    await choice.getByRole('button', { name: /^35 countries · member of/ }).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await choice.getByRole('button', { name: /^3 organisations · member of 3 claims 3 left/ }).click()
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
    await choice.getByRole('button', { name: /^120 people · of 120 claims 120 left/ }).waitFor()
    expect(await positionsOn(page)).toEqual(before)
    expect(await faultsOn(page)).toEqual([])
    const clubs = choice.getByRole('button', { name: /^2 organisations · supports 2 claims 2 left/ })
    await clubs.focus()
    await page.keyboard.press('Enter')
    await waitForEntities(page, 'more', count + 1)
    const after = await positionsOn(page)
    const came = Object.keys(after).filter((id) => !Object.hasOwn(before, id))
    expect(came.sort()).toEqual(['organisation:north-club', 'organisation:south-club'])
    expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
