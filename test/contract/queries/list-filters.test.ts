import { beforeAll, expect, it } from 'vitest'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { ClaimType } from '../../../server/graph/model/claim-types.ts'
import { type Ask, askingOf } from '../../support/ask.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const kinds = ['country', 'organisation', 'person', 'group', 'place', 'event', 'plan', 'pledge', 'statement', 'figure']
const document = 'document:pairs'

/** A field, the condition of its filter, the entity that it names, and the claim by which the listed one is found. */
type Case = readonly [
  field: string,
  condition: string,
  end: string,
  found: string,
  type: ClaimType,
  direction: 'out' | 'in',
]

const actors = [
  ['countries', 'country:found'],
  ['organisations', 'organisation:found'],
  ['people', 'person:found'],
  ['groups', 'group:found'],
] as const

const cases: readonly Case[] = [
  ...actors.flatMap(([field, found]): readonly Case[] => [
    [field, 'memberOf', 'organisation:end', found, 'MEMBER_OF', 'out'],
    [field, 'participatedIn', 'event:end', found, 'PARTICIPATED_IN', 'out'],
    [field, 'supports', 'country:end', found, 'SUPPORTS', 'out'],
    [field, 'inConflictWith', 'country:end', found, 'IN_CONFLICT_WITH', 'out'],
    [field, 'inConflictWith', 'group:end', found, 'IN_CONFLICT_WITH', 'in'],
  ]),
  ['organisations', 'member', 'person:end', 'organisation:found', 'MEMBER_OF', 'in'],
  ['countries', 'group', 'group:end', 'country:found', 'BELONGS_TO', 'in'],
  ['organisations', 'group', 'group:end', 'organisation:found', 'BELONGS_TO', 'in'],
  ['people', 'officeOf', 'country:end', 'person:found', 'HOLDS_OFFICE', 'out'],
  ['groups', 'member', 'person:end', 'group:found', 'MEMBER_OF', 'in'],
  ['groups', 'belongsTo', 'country:end', 'group:found', 'BELONGS_TO', 'out'],
  ['places', 'country', 'country:end', 'place:found', 'LOCATED_IN', 'out'],
  ['events', 'place', 'place:end', 'event:found', 'HELD_IN', 'out'],
  ['events', 'participant', 'person:end', 'event:found', 'PARTICIPATED_IN', 'in'],
  ['events', 'about', 'plan:end', 'event:found', 'ABOUT', 'out'],
  ['plans', 'proposer', 'country:end', 'plan:found', 'PROPOSED', 'in'],
  ['plans', 'opponent', 'country:end', 'plan:found', 'REJECTED', 'in'],
  ['pledges', 'pledger', 'group:end', 'pledge:found', 'PLEDGED', 'in'],
  ['pledges', 'about', 'country:end', 'pledge:found', 'ABOUT', 'out'],
  ['statements', 'speaker', 'person:end', 'statement:found', 'SAID', 'in'],
  ['statements', 'about', 'country:end', 'statement:found', 'ABOUT', 'out'],
  ['statements', 'addressee', 'group:end', 'statement:found', 'ADDRESSED_TO', 'out'],
  ['figures', 'counts', 'organisation:end', 'figure:found', 'COUNTS', 'out'],
]

/** For each case the one claim that fulfils it. */
const paired = sampleLoad(
  sampleDocument(document),
  kinds.flatMap((kind) =>
    ['found', 'end', 'other'].map((name) =>
      sampleEntity(
        `${kind}:${name}`,
        name,
        kind === 'figure' && name === 'found' ? { facts: { basis: 'COUNTED' } } : {},
      ),
    ),
  ),
  {
    claims: cases.map(([, condition, end, found, type, direction]) =>
      sampleClaim({
        document,
        type,
        ...(direction === 'out' ? { source: found, target: end } : { source: end, target: found }),
        key: condition,
      }),
    ),
  },
)

describeOnEveryEngine('lists narrowed by whom claims tie', (open) => {
  let ask: Ask

  beforeAll(async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [paired]))
    ask = await askingOf(store)
  })

  const fields = [...new Set(cases.map(([field]) => field))]

  it.each(fields)('finds %s by each condition, and none by another end', { timeout: 120_000 }, async (name) => {
    const ofField = cases.filter(([field]) => field === name)
    const asked = ofField.flatMap(([field, condition, end], index) => [
      `found${index}: ${field}(filter: {${condition}: "${end}"}) { nodes { id } }`,
      `none${index}: ${field}(filter: {${condition}: "${end.replace('end', 'other')}"}) { nodes { id } }`,
    ])
    const { data, errors } = await ask(`{ ${asked.join(' ')} }`)
    expect(errors).toEqual([])
    expect(data).toEqual(
      Object.fromEntries(
        ofField.flatMap(([, , , found], index) => [
          [`found${index}`, { nodes: [{ id: found }] }],
          [`none${index}`, { nodes: [] }],
        ]),
      ),
    )
  })

  it.each(actors)('finds %s that are no members, and those alone', async (field) => {
    const outside = (end: string) =>
      `${field}(filter: {notMemberOf: "${end}"}, first: 100) { totalCount nodes { name } }`
    const { data, errors } = await ask(
      `{ joined: ${outside('organisation:end')} never: ${outside('organisation:other')} }`,
    )
    expect(errors).toEqual([])
    expect(data).toEqual({
      joined: { totalCount: 2, nodes: [{ name: 'end' }, { name: 'other' }] },
      never: { totalCount: 3, nodes: [{ name: 'end' }, { name: 'found' }, { name: 'other' }] },
    })
  })

  it('adds conditions up', async () => {
    const both = (participant: string) =>
      `events(filter: {participant: "${participant}", about: "plan:end"}) { totalCount nodes { id } }`
    const { data } = await ask(`{ met: ${both('person:end')} unmet: ${both('person:other')} }`)
    expect(data).toEqual({
      met: { totalCount: 1, nodes: [{ id: 'event:found' }] },
      unmet: { totalCount: 0, nodes: [] },
    })
  })

  it('finds figures by how they were come by', async () => {
    const { data } = await ask('{ figures(filter: {basis: COUNTED}) { nodes { id } } }')
    expect(data).toEqual({ figures: { nodes: [{ id: 'figure:found' }] } })
  })
})
