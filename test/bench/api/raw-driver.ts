import neo4j, { type Driver } from 'neo4j-driver'

const database = 'neo4j'

/** The driver with all that makes it quick and needs no thought. */
export const rawDriver = (uri: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), {
    telemetryDisabled: true,
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
  })

/** Asks a driver about one entity, and reads what it answers. */
export type AskDriver = (driver: Driver, text: string, id: string) => Promise<readonly object[]>

/** As its manual recommends: one managed transaction a question. */
export const askManaged: AskDriver = async (driver, text, id) => {
  const { records } = await driver.executeQuery(text, { id }, { database, routing: neo4j.routing.READ })
  return records.map((record) => record.toObject())
}

/** At its fastest: the question alone, tried once. */
export const askAtOnce: AskDriver = async (driver, text, id) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(text, { id })
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}
