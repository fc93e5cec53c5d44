import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onGrid } from '../../client/canvas/grid.ts'
import { compressText } from '../../client/state/compress-text.ts'
import { noFilter } from '../../client/state/filter.ts'
import { UnreadableViewError } from '../../client/state/unreadable-view-error.ts'
import type { View } from '../../client/state/view.ts'
import { decodeView, encodeView } from '../../client/state/view-code.ts'

const ids = fc.stringMatching(/^[a-z]{1,12}:[A-Za-z0-9]{1,12}(?:[-_.][A-Za-z0-9]{1,12}){0,4}$/)
const parts = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const points = fc.record({ x: parts, y: parts }).map(onGrid)
const entities = fc.uniqueArray(fc.record({ id: ids, at: fc.option(points) }), { selector: ({ id }) => id })
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const filters = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom('COUNTRY', 'PERSON', 'EVENT')),
  types: fc.uniqueArray(fc.constantFrom('SAID', 'MEMBER_OF')),
  actions: fc.uniqueArray(fc.constantFrom('04', '19')),
  modalities: fc.uniqueArray(fc.constantFrom('PLANNED', 'STATED')),
  documents: fc.uniqueArray(fc.constantFrom('document:western-forces-article', 'document:late-news')),
  from: fc.option(days),
  to: fc.option(days),
  undated: fc.boolean(),
  hidden: fc.constantFrom('faded', 'gone'),
  lines: fc.constantFrom('all', 'strongest'),
})
const views: fc.Arbitrary<View> = fc.record({
  entities,
  selection: fc.option(
    fc.oneof(
      ids,
      fc.tuple(ids, ids).map(([a, b]) => `${a}~${b}`),
    ),
  ),
  filter: fc.oneof(fc.constant(noFilter), filters),
})

const sample: View = {
  entities: [
    { id: 'country:UA', at: { x: -120.0625, y: 3.5 } },
    { id: 'organisation:coalition-of-the-willing', at: null },
  ],
  selection: 'country:UA~organisation:coalition-of-the-willing',
  filter: noFilter,
}

const withoutSign = (view: View): View => JSON.parse(JSON.stringify(view))

describe('the code of a view', () => {
  test('carries any view to the sixteenth of a pixel', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        expect(withoutSign(await decodeView(await encodeView(view)))).toEqual(withoutSign(view))
      }),
    )
  })

  test('is of letters that stand in a link as they are', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const code = await encodeView(view)
        expect(encodeURIComponent(code)).toBe(code)
      }),
      { numRuns: 30 },
    )
  })

  test('stays short: 150 entities with long ids and scattered places take less than 8 KB', async () => {
    const words = ['coalition', 'security', 'summit', 'ministry', 'statement', 'ceasefire', 'conference', 'deployment']
    const random = fc.sample(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(1e6), points), { numRuns: 150, seed: 1 })
    const code = await encodeView({
      entities: random.map(([a, b, number, at]) => ({ id: `statement:${words[a]}-${words[b]}-${number}`, at })),
      selection: null,
      filter: noFilter,
    })
    expect(code.length).toBeLessThan(8000)
  })

  test('is not taken for the view any more when a letter of it is lost', async () => {
    const code = await encodeView(sample)
    for (let at = 0; at < code.length; at += 1) {
      const damaged = code.slice(0, at) + code.slice(at + 1)
      const read = await decodeView(damaged).catch((thrown: unknown) => thrown)
      if (!(read instanceof UnreadableViewError)) expect(read).not.toEqual(sample)
    }
    await expect(decodeView(code.slice(0, -4))).rejects.toThrow(UnreadableViewError)
  })

  test('is refused when it is not ours, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json()), async (text) => {
        await expect(decodeView(text)).rejects.toThrow(UnreadableViewError)
      }),
    )
  })

  test('is refused when it was forged: anything but ids, whole places and one selection', async () => {
    const forged = [
      null,
      [],
      { e: 'country:UA', p: [0, 0], s: null },
      { e: ['<img>'], p: [0, 0], s: null },
      { e: ['country:UA'], p: [0], s: null },
      { e: ['country:UA'], p: [0.5, 0], s: null },
      { e: ['country:UA'], p: [1e9, 0], s: null },
      { e: ['country:UA', 'country:UA'], p: [0, 0, 0, 0], s: null },
      { e: ['country:UA'], p: [0, 0], s: 7 },
      { e: ['country:UA'], p: [0, 0] },
      { e: ['country:UA'], p: [0, 0], s: null, f: { kinds: ['SPACESHIP'] } },
      { e: ['country:UA'], p: [0, 0], s: null, f: { types: 'SAID' } },
      { e: ['country:UA'], p: [0, 0], s: null, f: { document: '../secret' } },
      { e: ['country:UA'], p: [0, 0], s: null, f: { documents: ['../secret'] } },
      { e: ['country:UA'], p: [0, 0], s: null, f: { from: '2025-99-99' } },
      { e: ['country:UA'], p: [0, 0], s: null, f: { hidden: 'burnt' } },
      { e: [`country:${'A'.repeat(2_000_000)}`], p: [0, 0], s: null },
    ]
    for (const value of forged) {
      const code = `1.${await compressText(JSON.stringify(value))}`
      await expect(decodeView(code)).rejects.toThrow(UnreadableViewError)
    }
  })

  test('still reads links of before a filter could name several documents', async () => {
    const old = { e: ['country:UA'], p: [0, 0], s: null, f: { document: 'document:late-news' } }
    const { filter } = await decodeView(`1.${await compressText(JSON.stringify(old))}`)
    expect(filter).toEqual({ ...noFilter, documents: ['document:late-news'] })
  })

  test('tells a newer version from a damaged code', async () => {
    await expect(decodeView('2.abc')).rejects.toMatchObject({ isNewer: true })
    await expect(decodeView('1.abc')).rejects.toMatchObject({ isNewer: false })
  })
})
