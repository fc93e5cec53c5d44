import neo4j, { type Driver } from 'neo4j-driver'
import type { Contender } from '../paired-timings.ts'
import type { HttpClient } from './http-client.ts'

const database = 'neo4j'

export const overHttp = (name: string, client: HttpClient, path: string, query: string, id: string): Contender => {
  const body = JSON.stringify({ query, variables: { id } })
  return { name, run: () => client.post(path, body) }
}

/** The driver as its manual recommends it: one managed transaction a question. */
export const byDriver = (driver: Driver, text: string, id: string): Contender => ({
  name: 'driver',
  async run() {
    const { records } = await driver.executeQuery(text, { id }, { database, routing: neo4j.routing.READ })
    return records.map((record) => record.toObject())
  },
})

/** The driver at its fastest: the question alone, tried once. */
export const byBareDriver = (driver: Driver, text: string, id: string): Contender => ({
  name: 'driver, auto-commit',
  async run() {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(text, { id })
      return records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  },
})
