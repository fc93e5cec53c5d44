import neo4j from 'neo4j-driver'
import type { Neo4jAccess } from './neo4j-access.ts'

/** Leaves nothing in the database but its constraints and indexes. */
export async function emptyNeo4j({ uri, user, password }: Neo4jAccess): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    await driver.executeQuery('MATCH (node) DETACH DELETE node', {}, { database: 'neo4j' })
  } finally {
    await driver.close()
  }
}
