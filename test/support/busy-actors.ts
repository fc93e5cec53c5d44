import { seededRandom } from '../../seed/generators/seeded-random.ts'
import { modalities } from '../../server/graph/model/claim-types.ts'
import type { ClaimRecord, DocumentLoad } from '../../server/graph/model/records.ts'
import { entityIdOf, sampleClaim, sampleDay, sampleDocument, sampleEntity, sampleLoad } from './sample-loads.ts'

export const busyActors = ['country:XA', 'country:XB', 'group:envoys', 'person:ada-north'].map(entityIdOf)

/**
 * A document of many claims between few actors, most of them interactions: some of one day, some of a month, some without a
 * date, and some of an actor with itself.
 */
export function busyLoad(size: number, seed: number, document = 'document:busy-days'): DocumentLoad {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const dates = [
    null,
    sampleDay('2031-03-05'),
    { text: 'March 2031', edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31' },
    { text: 'until May', edtf: null, earliest: null, latest: '2031-05-31' },
  ] as const
  const claims = Array.from({ length: size }, (_, row): ClaimRecord => {
    const date =
      random() < 0.6 ? sampleDay(`2031-0${1 + Math.floor(random() * 6)}-1${Math.floor(random() * 3)}`) : pick(dates)
    return sampleClaim({
      document,
      source: pick(busyActors),
      target: pick(busyActors),
      type: random() < 0.8 ? 'INTERACTED' : pick(['AGREED_WITH', 'URGED', 'IN_CONFLICT_WITH']),
      modality: pick(modalities),
      key: String(row),
      ...(date === null ? {} : { date }),
      more: { action: pick([null, '042', '190']) },
    })
  })
  const names = busyActors.map((id) => sampleEntity(id, `The ${id}`))
  return sampleLoad(sampleDocument(document), names, { claims })
}
