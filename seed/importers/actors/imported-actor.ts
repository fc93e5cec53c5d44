import { createHash } from 'node:crypto'
import { entityIdOf } from '../../../server/graph/model/ids.ts'
import type { EntityKind } from '../../../server/graph/model/kinds.ts'
import type { EntityContribution, EntityFacts, EntityId } from '../../../server/graph/model/records.ts'
import { foldName } from '../../../server/graph/model/search-key.ts'

/** Who acts in a row of event data, as the graph will know it. */
export interface ImportedActor {
  readonly contribution: EntityContribution
  /** What it is of: the country of a ministry, the body that another is part of. */
  readonly of: ImportedActor | null
}

interface ActorParts {
  readonly kind: EntityKind
  readonly name: string
  /** What the data set calls it: its evidence, the same in every row. */
  readonly locator: string
  /** Where it has an id already; otherwise made from its name. */
  readonly id?: EntityId
  readonly facts?: EntityFacts
  readonly of?: ImportedActor | null
}

/** A name as the readable part of an id. What is left when no letter is of the Latin alphabet is told apart by a hash. */
export function slugOf(name: string): string {
  const folded = foldName(name)
  const latin = folded.replace(/[^a-z0-9 ]+/g, ' ').trim()
  const slug = latin.replace(/ +/g, '-').slice(0, 100).replace(/-$/, '')
  if (slug !== '' && latin === folded && latin.length <= 100) return slug
  const hash = createHash('sha256')
    .update(folded === '' ? name : folded)
    .digest('hex')
    .slice(0, 8)
  return slug === '' ? hash : `${slug}-${hash}`
}

export function importedActor({ kind, name, locator, id, facts = {}, of = null }: ActorParts): ImportedActor {
  const contribution = {
    id: id ?? entityIdOf(kind, slugOf(name)),
    kind,
    name,
    aliases: [],
    summary: null,
    facts,
    passages: [],
    locator,
    url: null,
  }
  return { contribution, of }
}
