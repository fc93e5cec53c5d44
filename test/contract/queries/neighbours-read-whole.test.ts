import { expect, it } from 'vitest'
import type { GraphQuery, StoreParameters, StoreRow } from '../../../server/graph/graph-store.ts'
import { replaceDocuments } from '../../../server/graph/load/replace-documents.ts'
import { noConditions } from '../../../server/graph/queries/claim-patterns.ts'
import { monthConditions } from '../../../server/graph/queries/mapped-months.ts'
import { type NeighbourOrder, neighbours, neighboursByClaims } from '../../../server/graph/queries/neighbours.ts'
import { neighboursByGroups } from '../../../server/graph/queries/neighbours-by-groups.ts'
import { neighboursInMonths } from '../../../server/graph/queries/neighbours-in-months.ts'
import { allColumns } from '../../../server/graphql/selected-columns.ts'
import { sampleClaim, sampleDay, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'
import { describeOnEveryEngine } from '../describe-on-every-engine.ts'

const [document, source, target] = ['document:visit', 'country:XA', 'country:XB'] as const

const load = sampleLoad(
  sampleDocument(document),
  [source, target].map((id) => sampleEntity(id, id)),
  {
    claims: [sampleClaim({ document, source, target, type: 'INTERACTED', date: sampleDay('2031-03-03') })],
  },
)

/** The same question, whose rows note which of their columns are left unread. */
function noting<Parameters extends StoreParameters, Row>(query: GraphQuery<Parameters, Row>) {
  return {
    ...query,
    decode: (row: StoreRow): readonly string[] => {
      const unread = new Set(Object.keys(row))
      query.decode(
        new Proxy(row, {
          get(columns, name) {
            unread.delete(String(name))
            return Reflect.get(columns, name)
          },
        }),
      )
      return [...unread]
    },
  }
}

const page = { ...allColumns, kinds: null, minClaims: null, afterKey: null, afterId: null, limit: 5, parents: [source] }
const anyGroup = { typeNumbers: null, modalityNumbers: null, rootNumbers: null, documents: null }
const march = { ...noConditions, from: '2031-03-01', to: '2031-03-31', undated: false }
const orders: readonly NeighbourOrder[] = ['STRONGEST', 'NEWEST']

describeOnEveryEngine('Rows of neighbours', (open) => {
  it('bring no column that nobody reads', async () => {
    const store = await open()
    await store.write((transaction) => replaceDocuments(transaction, [load]))
    const months = monthConditions(march)
    const rows = [
      ...(await Promise.all(
        orders.flatMap((order) => [
          store.read(noting(neighbours(order)), { ...page, withParent: true }),
          store.read(noting(neighboursByGroups(order)), { ...page, ...anyGroup }),
          store.read(noting(neighboursByClaims(order)), { ...page, ...march }),
        ]),
      )),
      ...(months === null ? [] : [await store.read(noting(neighboursInMonths), { ...page, ...months })]),
    ]
    expect(rows).toEqual(Array.from({ length: 7 }, () => [[]]))
  })
})
