import { expect, it } from 'vitest'
import { replaceDocuments } from '../../server/graph/load/replace-documents.ts'
import type { ClaimRecord, FuzzyDate } from '../../server/graph/model/records.ts'
import { claimsByIds } from '../../server/graph/queries/claims-by-ids.ts'
import { sampleClaim, sampleDay, sampleDocument, sampleEntity, sampleLoad } from '../support/sample-loads.ts'
import { describeOnEveryEngine } from './describe-on-every-engine.ts'

const document = 'document:dates'
const [source, target] = ['country:AA', 'country:BB'] as const

/** As importers and dossiers bring them: days in their own words or others, and what is no day, or open, or unknown. */
const dates: readonly (FuzzyDate | null)[] = [
  null,
  sampleDay('2031-03-01'),
  { ...sampleDay('2031-03-02'), text: '20310302' },
  { ...sampleDay('2031-03-03'), text: 'on Monday' },
  { ...sampleDay('2031-03-04'), edtf: null },
  { ...sampleDay('2031-03-05'), edtf: '2031-03-05?' },
  { text: 'March 2031', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
  { text: 'until May', edtf: null, earliest: null, latest: '2031-05-31' },
  { text: 'from December on', edtf: '2031-12/..', earliest: '2031-12-01', latest: null },
  { text: 'some day', edtf: null, earliest: null, latest: null },
  { text: 'to the last of days', edtf: null, earliest: '2031-01-01', latest: '9999-12-31' },
]

const claims = dates.map((date, key) =>
  sampleClaim({
    ...{ document, source, target, type: key % 2 === 0 ? 'INTERACTED' : 'URGED', key: String(key) },
    ...(date === null ? {} : { date }),
  }),
)

const byId = (some: readonly ClaimRecord[]) => some.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describeOnEveryEngine('dates of claims', (open) => {
  it('are told as they were brought, however little of them is kept', async () => {
    const store = await open()
    const load = sampleLoad(
      sampleDocument(document),
      [source, target].map((id) => sampleEntity(id, id)),
      { claims },
    )
    await store.write((transaction) => replaceDocuments(transaction, [load]))
    const found = await store.read(claimsByIds, { parents: claims.map(({ id }) => id) })
    expect(byId(found.map(({ claim }) => claim))).toEqual(byId(claims))
  })
})
