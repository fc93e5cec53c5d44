import { cypher } from '../cypher.ts'
import { claimId } from '../decode/ids.ts'
import type { ClaimRegister, GraphQuery } from '../graph-store.ts'
import type { ClaimId, EntityId } from '../model/records.ts'
import { anyClaim } from '../queries/claim-patterns.ts'

interface WantedClaim {
  readonly [column: string]: string
  readonly id: ClaimId
  readonly source: EntityId
  readonly target: EntityId
}

// Planned for a database that an import finds empty, it would scan the index for each of them until it is planned anew.
/** Which of these interactions are there? By the index of their constraint. */
const storedInteractions: GraphQuery<{ readonly ids: readonly ClaimId[] }, ClaimId> = {
  name: 'stored-interactions',
  text: cypher`
    UNWIND $ids AS id
    MATCH ()-[claim:INTERACTED {id: id}]->()
    USING INDEX SEEK claim:INTERACTED(id)
    RETURN id`,
  decode: (row) => claimId(row.id),
}

/** Which of these claims are there? Through their ends, for no index holds them. */
const storedClaims: GraphQuery<{ readonly claims: readonly WantedClaim[] }, ClaimId> = {
  name: 'stored-claims',
  text: cypher`
    UNWIND $claims AS wanted
    MATCH (:Entity {id: wanted.source})-[claim:${anyClaim}]->(:Entity {id: wanted.target})
    WHERE claim.id = wanted.id
    RETURN claim.id AS id`,
  decode: (row) => claimId(row.id),
}

/** The database knows its claims by itself. */
export const neo4jClaimRegister: ClaimRegister = {
  missing: async (reader, claims) => {
    const interactions = claims.filter(({ type }) => type === 'INTERACTED')
    const others = claims.filter(({ type }) => type !== 'INTERACTED')
    const ids = interactions.map(({ id }) => id)
    const wanted = others.map(({ id, source, target }) => ({ id, source, target }))
    const stored = new Set([
      ...(ids.length > 0 ? await reader.read(storedInteractions, { ids }) : []),
      ...(wanted.length > 0 ? await reader.read(storedClaims, { claims: wanted }) : []),
    ])
    return claims.filter(({ id }) => !stored.has(id))
  },
  entryOf: () => ({}),
  note: () => {},
}
