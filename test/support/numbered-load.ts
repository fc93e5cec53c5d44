import type { DocumentLoad } from '../../server/graph/model/records.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from './sample-loads.ts'

const id = 'document:numbered'

/** A document whose every entity and claim carries the number, so that a mixture of two versions shows. */
export function numberedLoad(number: number): DocumentLoad {
  const members = Array.from({ length: 20 }, (_, index) => `group:${number}-${index}`)
  return sampleLoad(
    sampleDocument(id, { title: `Version ${number}` }),
    members.map((member) => sampleEntity(member, `Member ${member}`)),
    {
      claims: members.map((member, index) =>
        sampleClaim({ document: id, source: member, target: members[(index + 1) % 20] ?? member, type: 'PRAISED' }),
      ),
    },
  )
}
