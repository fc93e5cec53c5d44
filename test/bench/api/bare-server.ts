import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'
import { rawExpansion } from './raw-cypher.ts'

// A process of its own: nothing but HTTP, the raw driver, and the Cypher of an expansion.
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', ''), {
  telemetryDisabled: true,
  disableLosslessIntegers: true,
})
const options = { database: 'neo4j', routing: neo4j.routing.READ }

async function answerTo(body: unknown): Promise<string> {
  const id = body instanceof Object && 'id' in body ? body.id : null
  const { records } = await driver.executeQuery(rawExpansion, { id }, options)
  return JSON.stringify({ data: records.map((record) => record.toObject()) })
}

const server = createServer(async (request, response) => {
  const answer = await answerTo(await json(request))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
  response.end(answer)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address instanceof Object) process.stdout.write(`ready on http://127.0.0.1:${address.port}\n`)
})
