import { beforeAll, expect, it } from 'vitest'
import { seededRandom } from '../../../seed/generators/seeded-random.ts'
import type { GraphReader } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import type { Modality } from '../../../server/graph/model/claim-types.ts'
import { modalityNumber } from '../../../server/graph/model/group-kind.ts'
import { noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { type MappedConditions, mappedConditions } from '../../../server/graph/queries/mapped-groups.ts'
import type { NeighbourPage } from '../../../server/graph/queries/neighbours.ts'
import { neighboursByGroups } from '../../../server/graph/queries/neighbours-by-groups.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const document = 'document:plans'
const hub = 'country:hub'
/** Small beside the number of neighbours, so that no page can be had from the strongest links alone but some of the first. */
const limit = 3

const random = seededRandom(7)

/** What few claims tell the strongest links tell seldom, but for one: so that others come first among those that plan. */
const others = Array.from({ length: 60 }, (_, index) => ({
  id: `${index % 2 === 0 ? 'country' : 'person'}:${index % 3 === 0 ? 'a' : 'z'}-${index}` as const,
  STATED: index < 40 ? 12 - Math.floor(index / 4) : 0,
  PLANNED: index === 0 ? 14 : Math.floor(random() * 4),
}))

type Other = (typeof others)[number]

const claimsWith = ({ id }: Other, modality: Modality, count: number) =>
  Array.from({ length: count }, (_, key) => {
    const [source, target] = key % 2 === 0 ? [hub, id] : [id, hub]
    return sampleClaim({ document, source, type: 'URGED', target, modality, key: `${modality} ${key}` })
  })

const load = sampleLoad(
  sampleDocument(document),
  [{ id: hub }, ...others].map(({ id }) => sampleEntity(id, id)),
  {
    claims: others.flatMap((other) => [
      ...claimsWith(other, 'STATED', other.STATED),
      ...claimsWith(other, 'PLANNED', other.PLANNED),
    ]),
  },
)

const firstPage: NeighbourPage & MappedConditions = {
  ...allColumns,
  ...{ typeNumbers: null, modalityNumbers: null, rootNumbers: null, documents: null },
  ...{ kinds: null, minClaims: null, afterKey: null, afterId: null, limit },
}

type Modalities = readonly Modality[] | null

const claimsOf = ({ STATED, PLANNED }: Other, modalities: Modalities): number =>
  modalities === null ? STATED + PLANNED : PLANNED

/** What has to come, worked out without the store. */
const expected = (modalities: Modalities, passes: (other: Other) => boolean) =>
  others
    .filter((other) => passes(other) && claimsOf(other, modalities) > 0)
    .map((other) => ({ id: other.id, claims: claimsOf(other, modalities) }))
    .toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))

type Found = readonly { readonly id: string; readonly claims: number }[]

const isPerson = ({ id }: Other): boolean => id.startsWith('person:')

describeOnEveryEngine('Neighbours by some claims, strongest first', (open) => {
  let store: GraphReader

  beforeAll(async () => {
    const opened = await open()
    await opened.write((transaction) => replaceDocuments(transaction, [load]))
    store = opened
  })

  async function pages(
    conditions: Partial<MappedConditions & Pick<NeighbourPage, 'kinds' | 'afterKey' | 'afterId'>>,
  ): Promise<Found> {
    const rows = await store.read(neighboursByGroups('STRONGEST'), { ...firstPage, ...conditions, parents: [hub] })
    const last = rows.at(-1)
    if (last === undefined) return []
    const found = rows.map(({ node, link }) => ({ id: node.id, claims: link.claimCount }))
    return [...found, ...(await pages({ ...conditions, afterKey: last.link.claimCount, afterId: last.node.id }))]
  }

  it.each([
    ['that are planned', ['PLANNED'], null, () => true],
    ['that are planned, by people', ['PLANNED'], ['PERSON'], isPerson],
    ['of any modality, by people', null, ['PERSON'], isPerson],
  ] as const)('come page by page, each once, ties by id: %s', async (_, modalities, kinds, passes) => {
    const conditions = mappedConditions({ ...noConditions, types: ['URGED'], modalities })
    const found = await pages({ ...conditions, kinds })
    expect(found).toEqual(expected(modalities, passes))
  })

  it('come for many entities at once as for each alone', async () => {
    const first = { ...firstPage, modalityNumbers: [modalityNumber('PLANNED')] }
    const parents = [hub, others[0]!.id, 'country:nowhere']
    const together = await store.read(neighboursByGroups('STRONGEST'), { ...first, parents })
    for (const parent of parents)
      expect(together.filter((row) => row.parent === parent)).toEqual(
        await store.read(neighboursByGroups('STRONGEST'), { ...first, parents: [parent] }),
      )
    expect(together).toHaveLength(limit + 1)
  })
})
