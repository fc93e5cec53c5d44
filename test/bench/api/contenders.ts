import type { Driver } from 'neo4j-driver'
import type { Contender } from '../paired-timings.ts'
import type { HttpClient } from './http-client.ts'
import { type RawQuestion, rawCypher } from './raw-cypher.ts'
import { askAtOnce, askManaged } from './raw-driver.ts'

/** What is asked by GraphQL over HTTP. */
export const overHttp = (name: string, client: HttpClient, path: string, query: string, id: string): Contender => {
  const body = JSON.stringify({ query, variables: { id } })
  return { name, run: () => client.post(path, body) }
}

/** The handler that does nothing but ask the driver: what HTTP costs by itself. */
export function byBareHandler(client: HttpClient, question: RawQuestion, id: string): readonly Contender[] {
  const body = JSON.stringify({ question, id })
  return [
    { name: 'bare handler', run: () => client.post('/', body) },
    { name: 'bare handler, auto-commit', run: () => client.post('/auto-commit', body) },
  ]
}

export const byDriver = (driver: Driver, question: RawQuestion, id: string): readonly Contender[] => [
  { name: 'driver', run: () => askManaged(driver, rawCypher[question], id) },
  { name: 'driver, auto-commit', run: () => askAtOnce(driver, rawCypher[question], id) },
]
