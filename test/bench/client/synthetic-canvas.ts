import { syntheticInteractions, usualShape } from '../../../seed/generators/synthetic-interactions.ts'
import type { DocumentLoad } from '../../../server/graph/model/records.ts'
import { sampleClaim, sampleDocument, sampleEntity, sampleLoad } from '../../support/sample-loads.ts'

export interface CanvasShape {
  readonly entities: number
  readonly links: number
  readonly seed: number
}

const document = 'document:synthetic-canvas'

/** A document in which so many entities are tied by so many links, a few of the entities by most of them. */
export function syntheticCanvas({ entities, links, seed }: CanvasShape): DocumentLoad {
  const actors = new Map<string, string>()
  const pairs = new Set<string>()
  const claims: ReturnType<typeof sampleClaim>[] = []
  const shape = { ...usualShape, interactions: 1000 * links, actors: entities, seed }
  for (const { source, target } of syntheticInteractions(shape)) {
    if (pairs.size === links) break
    const pair = [source.id, target.id].toSorted().join(' ')
    const missing = entities - actors.size
    const isOfUse = missing === 0 || missing < links - pairs.size || !(actors.has(source.id) && actors.has(target.id))
    if (pairs.has(pair) || !isOfUse) continue
    pairs.add(pair)
    for (const { id, name } of [source, target]) actors.set(id, name)
    claims.push(sampleClaim({ document, source: source.id, target: target.id, type: 'INTERACTED' }))
  }
  return sampleLoad(
    sampleDocument(document),
    [...actors].map(([id, name]) => sampleEntity(id, name)),
    { claims },
  )
}
