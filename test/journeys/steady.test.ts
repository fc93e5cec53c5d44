import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Positions } from '../../client/canvas/scene.ts'
import { bringIn, openExplorer, positionsOn, waitForEntities, wide } from './explorer-page.ts'
import { startJourney } from './start-journey.ts'

const expansions = 25

const clubName = (number: number): string => `Steady Club ${String(number).padStart(2, '0')}`
const clubId = (number: number): string => `organisation:steady-club-${number}`
const memberId = (club: number, number: number): string => `person:steady-member-${club}-${number}`

/** A document in which each club supports the next, and has members of its own. */
async function writeChain(folder: string): Promise<string> {
  const news = await readFile('test/journeys/late-news.yaml', 'utf8')
  const clubs = Array.from({ length: expansions + 1 }, (_, number) => number)
  const members = clubs.flatMap((club) => [0, 1, 2].map((number) => ({ club, id: memberId(club, number) })))
  const entity = (id: string, name: string) => `  ${id}:\n    name: ${name}\n    passages: [opened]\n`
  const claim = (from: string, type: string, to: string) =>
    `  - from: ${from}\n    type: ${type}\n    to: ${to}\n    passages: [opened]\n`
  const entities = [
    ...clubs.map((club) => entity(clubId(club), clubName(club))),
    ...members.map(({ id }, index) => entity(id, `Steady Member ${index}`)),
  ]
  const claims = [
    ...clubs.slice(1).map((club) => claim(clubId(club - 1), 'SUPPORTS', clubId(club))),
    ...members.map(({ club, id }) => claim(id, 'MEMBER_OF', clubId(club))),
  ]
  const head = news.slice(0, news.indexOf('entities:')).replace('document:late-news', 'document:steady-clubs')
  const file = join(folder, 'steady-clubs.yaml')
  await writeFile(file, `${head}entities:\n${entities.join('')}\nclaims:\n${claims.join('')}`)
  return file
}

/** Expands what is found under a name, and tells where all stands then. */
async function expandByName(page: Page, name: string, standing: number): Promise<Positions> {
  await bringIn(page, name, name)
  await page
    .getByRole('complementary', { name })
    .getByRole('button', { name: /^Expand/ })
    .waitFor()
  await page.getByRole('application').focus()
  await page.keyboard.press('Enter')
  await waitForEntities(page, 'more', standing)
  return positionsOn(page)
}

describe('expanding again and again', () => {
  const journey = startJourney()

  it('moves nothing that stands, twenty-five times in a row, and takes all of it back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-steady-'))
    const loaded = await journey.server.seed('load', await writeChain(folder))
    await rm(folder, { recursive: true })
    expect(loaded).toMatchObject({ exitCode: 0 })
    const { page, complaints } = await openExplorer(journey.browser, journey.server.url, wide)
    await bringIn(page, clubName(0), clubName(0))
    await page.waitForFunction((id) => Object.hasOwn(window.entente?.positions() ?? {}, id), clubId(0))
    const first = await positionsOn(page)
    let before = first
    for (let turn = 0; turn < expansions; turn++) {
      const after = await expandByName(page, clubName(turn), Object.keys(before).length)
      const old = Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))
      expect(JSON.stringify(old)).toBe(JSON.stringify(before))
      expect([0, 1, 2].filter((number) => !Object.hasOwn(after, memberId(turn, number)))).toEqual([])
      before = after
    }
    for (let turn = 0; turn < expansions; turn++) await page.keyboard.press('Control+z')
    await waitForEntities(page, 'fewer', Object.keys(first).length + 1)
    expect(await positionsOn(page)).toEqual(first)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 240_000)
})
