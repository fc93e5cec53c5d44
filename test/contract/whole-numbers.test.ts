import { beforeAll, expect, it } from 'vitest'
import { cypher } from '../../server/graph/cypher.ts'
import { list, number } from '../../server/graph/decode/values.ts'
import type { GraphQuery, GraphReader } from '../../server/graph/graph-store.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const numbers = list(number)

/** The numbers back, and each doubled: only integers are divided without a remainder. */
const halves: GraphQuery<{ readonly numbers: readonly number[] }, readonly (readonly number[])[]> = {
  name: 'halves',
  text: cypher`WITH $numbers AS numbers RETURN numbers, [each IN numbers | each / 2] AS halves`,
  decode: (row) => [numbers(row.numbers), numbers(row.halves)],
}

/** On either side of each size in which a number can travel. */
const sizes = [0x10, 0x80, 0x8000, 0x80000000, Number.MAX_SAFE_INTEGER]
const around = sizes.flatMap((size) => [size - 1, size, size + 1, -size - 1, -size, -size + 1])
const whole = [0, 1, -1, ...around].filter(Number.isSafeInteger)

describeOnEveryEngine('whole numbers', (open) => {
  let store: GraphReader
  beforeAll(async () => {
    store = await open()
  })

  it('travel as integers, whatever their size', async () => {
    const [row] = await store.read(halves, { numbers: whole })
    expect(row).toEqual([whole, whole.map((each) => Math.trunc(each / 2) + 0)])
  })
})
