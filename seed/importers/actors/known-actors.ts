import type { EntityKind } from '../../../server/graph/model/kinds.ts'
import type { EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { foldName } from '../../../server/graph/model/search-key.ts'
import { ownDossiers } from '../../own-dossiers.ts'

/** An actor that the graph is likely to have already. */
interface KnownActor {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
}

/** Actors by each of their folded names. */
export type KnownActors = ReadonlyMap<string, KnownActor>

/** A group of a dossier is what one document leaves unnamed, so it is never the one that a row names. */
const kinds: ReadonlySet<EntityKind> = new Set(['COUNTRY', 'ORGANISATION', 'PERSON'])

/** By each folded name that only one of them has; the name of the first contribution stands. */
function actorsByName(contributions: readonly EntityContribution[]): KnownActors {
  const byId = new Map<EntityId, KnownActor>()
  const idsByName = new Map<string, Set<EntityId>>()
  for (const { id, kind, name, aliases } of contributions.filter((contribution) => kinds.has(contribution.kind))) {
    if (!byId.has(id)) byId.set(id, { id, kind, name })
    for (const word of [name, ...aliases].map(foldName)) {
      idsByName.set(word, (idsByName.get(word) ?? new Set()).add(id))
    }
  }
  const known = new Map<string, KnownActor>()
  for (const [name, [id, ...others]] of idsByName) {
    const actor = id === undefined || others.length > 0 ? undefined : byId.get(id)
    if (actor !== undefined) known.set(name, actor)
  }
  return known
}

let ofOwnDossiers: Promise<KnownActors> | null = null

/** The countries, organisations and people of the project's own dossiers, so that event data name them by the same ids. Read once. */
export function actorsOfOwnDossiers(): Promise<KnownActors> {
  ofOwnDossiers ??= ownDossiers().then((dossiers) => actorsByName(dossiers.flatMap(({ load }) => load.entities)))
  return ofOwnDossiers
}
