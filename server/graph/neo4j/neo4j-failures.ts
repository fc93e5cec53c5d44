import neo4j from 'neo4j-driver'
import type { StoreSettings } from '../../environment.ts'
import { GraphChangedError, QueryFailedError, StoreBusyError, StoreUnavailableError } from '../store-errors.ts'

export type Neo4jSettings = Extract<StoreSettings, { engine: 'neo4j' }>

const refusals: Readonly<Record<string, (settings: Neo4jSettings) => string>> = {
  'Neo.ClientError.Security.Unauthorized': ({ uri, user }) =>
    `Neo4j at ${uri} does not let the user "${user}" in with this password. Set NEO4J_USER and NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ uri, user }) =>
    `Neo4j at ${uri} has seen too many wrong passwords for "${user}". Wait a moment, then set NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.CredentialsExpired': ({ uri, user }) =>
    `Neo4j at ${uri} wants the user "${user}" to choose a new password first. Change it there, then set NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.Forbidden': ({ uri, user, database }) =>
    `Neo4j at ${uri} does not allow the user "${user}" to do this in the database "${database}". Grant it, or set NEO4J_USER.`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) =>
    `Neo4j at ${uri} has no database named "${database}". Create it, or set NEO4J_DATABASE.`,
  'Neo.TransientError.General.DatabaseUnavailable': ({ uri, database }) =>
    `The database "${database}" of Neo4j at ${uri} is not available. Start it, or wait until it has started.`,
}

const unreachable = ({ uri }: Neo4jSettings): string =>
  `Neo4j does not answer at ${uri}. Start it, or set NEO4J_URI to where it runs.`

export const changedMeanwhile = ({ uri, database }: Neo4jSettings): GraphChangedError =>
  new GraphChangedError(
    `Somebody changed the database "${database}" of Neo4j at ${uri} while it was being read. Nothing was written. Try again when nothing is being loaded or imported.`,
  )

const lostCodes: readonly string[] = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
]

/** What a failure of the driver means to us, by its code. Errors that are not the driver's come back as they are. */
export function neo4jFailure(name: string, settings: Neo4jSettings, cause: unknown): unknown {
  if (!(cause instanceof neo4j.Neo4jError)) return cause
  const refusal = refusals[cause.code]
  if (refusal !== undefined) return new StoreUnavailableError(refusal(settings), { cause })
  if (lostCodes.includes(cause.code)) return new StoreUnavailableError(unreachable(settings), { cause })
  if (cause.code.startsWith('Neo.TransientError.Transaction.'))
    return new StoreBusyError(
      `Somebody else is writing to the database "${settings.database}" of Neo4j at ${settings.uri}. Try again when they are done.`,
      { cause },
    )
  return new QueryFailedError(`Neo4j could not run "${name}".`, { cause })
}
