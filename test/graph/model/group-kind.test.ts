import { expect, it } from 'vitest'
import { actionRoots } from '../../../server/graph/model/actions.ts'
import { claimTypes, modalities } from '../../../server/graph/model/claim-types.ts'
import { kindNumber, kindOfNumber } from '../../../server/graph/model/group-kind.ts'

// Stored graphs hold these numbers: words may be added at the end; where others move, `graphSchema` has to be raised.
it('numbers types and modalities as stored graphs do', () => {
  expect(
    claimTypes.map((type) => `${kindNumber({ type, modality: 'STATED', root: '' })} ${type}`),
  ).toMatchInlineSnapshot(`
    [
      "0 MEMBER_OF",
      "10000 BELONGS_TO",
      "20000 HOLDS_OFFICE",
      "30000 HELD_OFFICE",
      "40000 PARTICIPATED_IN",
      "50000 HELD_IN",
      "60000 LOCATED_IN",
      "70000 SAID",
      "80000 ABOUT",
      "90000 ADDRESSED_TO",
      "100000 HAS_PHASE",
      "110000 ACTS_IN",
      "120000 PROPOSED",
      "130000 PLEDGED",
      "140000 SUPPORTS",
      "150000 AGREED_WITH",
      "160000 REJECTED",
      "170000 URGED",
      "180000 WARNED",
      "190000 PRAISED",
      "200000 CRITICISED",
      "210000 COUNTS",
      "220000 CONFLICTS_WITH",
      "230000 POSSIBLY_SAME_AS",
      "240000 FOLLOWS",
      "250000 IN_CONFLICT_WITH",
      "260000 INTERACTED",
    ]
  `)
  expect(
    modalities.map((modality) => `${kindNumber({ type: 'MEMBER_OF', modality, root: '' })} ${modality}`),
  ).toMatchInlineSnapshot(`
    [
      "0 STATED",
      "100 REPORTED",
      "200 PLANNED",
      "300 CONDITIONAL",
      "400 DERIVED",
    ]
  `)
})

it('tells every type, modality and root from its number', () => {
  const roots = ['', ...actionRoots.map(({ code }) => code)]
  const kinds = claimTypes.flatMap((type) =>
    modalities.flatMap((modality) => roots.map((root) => ({ type, modality, root }))),
  )
  expect(kinds.map(kindNumber).map(kindOfNumber)).toEqual(kinds)
  expect(new Set(kinds.map(kindNumber)).size).toBe(kinds.length)
})

it('knows no word for a number that stands for none', () => {
  expect(() => kindOfNumber(990_000)).toThrow(RangeError)
  expect(() => kindOfNumber(Number.NaN)).toThrow(RangeError)
})
