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

type Wanted = { readonly claims: readonly WantedClaim[] }

// Planned for a database that an import finds empty, it would scan the index for each of them until it is planned anew.
/** Which of these interactions are there? By the index of their constraint. */
const storedInteractions: GraphQuery<Wanted, ClaimId> = {
  name: 'stored-interactions',
  text: cypher`
    UNWIND $claims AS wanted
    MATCH ()-[claim:INTERACTED {id: wanted.id}]->()
    USING INDEX SEEK claim:INTERACTED(id)
    RETURN claim.id AS id`,
  decode: (row) => claimId(row.id),
}

/** Which of these claims are there? Through their ends, for no index holds them. */
const storedClaims: GraphQuery<Wanted, ClaimId> = {
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
    const [interactions, others] = [
      claims.filter(({ type }) => type === 'INTERACTED'),
      claims.filter(({ type }) => type !== 'INTERACTED'),
    ].map((some) => some.map(({ id, source, target }) => ({ id, source, target })))
    const stored = new Set([
      ...(interactions?.length ? await reader.read(storedInteractions, { claims: interactions }) : []),
      ...(others?.length ? await reader.read(storedClaims, { claims: others }) : []),
    ])
    return claims.filter(({ id }) => !stored.has(id))
  },
  entryOf: () => ({}),
  note: () => {},
}
