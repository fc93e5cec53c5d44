import { seededRandom } from '../../seed/generators/seeded-random.ts'
import { claimTypes, modalities } from '../../server/graph/model/claim-types.ts'
import type { ClaimRecord, DocumentRecord, EntityContribution } from '../../server/graph/model/records.ts'
import { sampleClaim, sampleDay, sampleDocument, sampleEntity } from './sample-loads.ts'

/** What an import brings: the claims in the order of their rows. */
export interface SampleImport {
  readonly document: DocumentRecord
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
}

interface SampleShape {
  readonly seed: number
  readonly size: number
  readonly actors?: number
}

const actions = [null, '010', '042', '043', '111', '190']

/** Mostly interactions, mostly of the first few actors, some of an actor with itself, some without a date. */
export function sampleImport(id: string, { seed, size, actors = 12 }: SampleShape): SampleImport {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const actor = () => `group:${1 + Math.floor(random() ** 3 * actors)}`
  return {
    document: sampleDocument(id, { kind: 'DATA' }),
    entities: Array.from({ length: actors }, (_, index) => sampleEntity(`group:${index + 1}`, `Group ${index + 1}`)),
    claims: Array.from({ length: size }, (_, row) =>
      sampleClaim({
        document: id,
        source: actor(),
        target: actor(),
        type: random() < 0.8 ? 'INTERACTED' : pick(claimTypes.slice(0, 4)),
        modality: random() < 0.8 ? 'REPORTED' : pick(modalities),
        key: String(row),
        more: { action: pick(actions), locator: `row ${row}` },
        ...(random() < 0.2
          ? {}
          : { date: sampleDay(`20${10 + Math.floor(random() * 20)}-0${1 + Math.floor(random() * 9)}-15`) }),
      }),
    ),
  }
}
