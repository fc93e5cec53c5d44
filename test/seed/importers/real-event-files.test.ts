import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gdelt } from '../../../seed/importers/gdelt/gdelt.ts'
import { icews } from '../../../seed/importers/icews/icews.ts'
import type { ImportedRow } from '../../../seed/importers/importer.ts'
import { readEnvironment } from '../../../server/environment.ts'
import { actionOf, type QuadClass } from '../../../server/graph/model/actions.ts'
import { isClaimId, isEntityId } from '../../../server/graph/model/ids.ts'
import { rowsOf } from './rows-of.ts'

const { dataFolder } = readEnvironment()

async function linesOf(name: string): Promise<readonly string[]> {
  const file = await open(join(dataFolder ?? '', name))
  return Array.fromAsync(file.readLines())
}

/** How many rows came out how, with the reasons. */
const tally = (rows: readonly ImportedRow[]) =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => ('reason' in row ? row.reason : row.outcome))].map(([outcome, same]) => [
      outcome,
      same.length,
    ]),
  )

const contentsOf = (rows: readonly ImportedRow[]) =>
  rows.flatMap((row) => (row.outcome === 'contents' ? [row.contents] : []))

const badIds = (rows: readonly ImportedRow[]): readonly string[] =>
  contentsOf(rows).flatMap(({ entities, claims }) => [
    ...entities.map(({ id }) => id).filter((id) => !isEntityId(id)),
    ...claims.map(({ id }) => id).filter((id) => !isClaimId(id)),
  ])

const quadClasses: Readonly<Record<string, QuadClass>> = {
  1: 'VERBAL_COOPERATION',
  2: 'MATERIAL_COOPERATION',
  3: 'VERBAL_CONFLICT',
  4: 'MATERIAL_CONFLICT',
}

/** Reading these whole files takes its time on a busy machine. */
const patient = { timeout: 300_000 }

describe.skipIf(dataFolder === null)('real event files (ENTENTE_DATA tells where they lie)', patient, () => {
  it('have no row of ICEWS that is bad', async () => {
    const rows = await rowsOf(icews(), await linesOf('icews-2005-2015-sample.tsv'))
    expect(tally(rows)).toEqual({ contents: 46_092 })
    expect(badIds(rows)).toEqual([])
    const actions = contentsOf(rows).map(({ claims }) => claims[0]?.action)
    expect(new Set(actions).size).toBe(207)
  })

  it('have no row of GDELT that is bad, and an interaction for each with two actors', async () => {
    const rows = await rowsOf(gdelt(), await linesOf('gdelt-20151027220000.export.CSV'))
    expect(tally(rows)).toEqual({ contents: 1398, 'names one actor only': 718 })
    expect(badIds(rows)).toEqual([])
  })

  it('give actions in GDELT the intensity that we know, and the class, save those that investigate or protest', async () => {
    const cells = (await linesOf('gdelt-20151027220000.export.CSV')).map((line) => line.split('\t'))
    const differing = cells.flatMap((row) => {
      const action = actionOf(row[26] ?? '')
      const [root, quadClass, goldstein] = [row[28], quadClasses[row[29] ?? ''], Number(row[30])]
      if (action?.root !== root || action?.goldstein !== goldstein) return [row.join('\t')]
      return action?.quadClass === quadClass ? [] : [`${root} ${quadClass}`]
    })
    expect([...new Set(differing)].sort()).toEqual(['09 MATERIAL_COOPERATION', '14 VERBAL_CONFLICT'])
  })
})
