import neo4j from 'neo4j-driver'

const initialPassword = 'neo4j'

/** Gives a fresh server its password; one that has it already is left alone. */
export async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', initialPassword), { telemetryDisabled: true })
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password',
      { initial: initialPassword, password },
      { database: 'system' },
    )
  } catch (cause) {
    const alreadySet = cause instanceof neo4j.Neo4jError && cause.code === 'Neo.ClientError.Security.Unauthorized'
    if (!alreadySet) throw cause
  } finally {
    await driver.close()
  }
}
