import { type Arbitrary, array, assert, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import type { Spot } from '../../client/layout/footprint.ts'
import { lineBetween, runsBy } from '../../client/layout/line-field.ts'
import { Outlook } from '../../client/layout/outlook.ts'

const place = integer({ min: -300, max: 300 })
const spots: Arbitrary<Spot> = record({ x: place, y: place })
const discs = array(record({ spot: spots, reach: integer({ min: 1, max: 60 }) }), { maxLength: 40 })

it('finds the shapes beside a line that looking at each of them finds, but for that at its end', async () => {
  await assert(
    property(spots, spots, discs, (from, elsewhere, others) => {
      const outlook = new Outlook(from)
      for (const disc of [{ spot: from, reach: 20 }, ...others]) outlook.add(disc)
      const line = lineBetween(elsewhere, from)
      expect(outlook.discsBy(elsewhere)).toBe(others.filter(({ spot, reach }) => runsBy(line, spot, reach)).length)
    }),
    { numRuns: 2000 },
  )
})
