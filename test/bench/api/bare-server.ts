import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { isRawQuestion, rawCypher } from './raw-cypher.ts'
import { askAtOnce, askManaged, rawDriver } from './raw-driver.ts'

// A process of its own: nothing but HTTP, the raw driver, and the best Cypher of each question.
const driver = rawDriver(process.env.NEO4J_URI ?? '')

async function answerTo(path: string | undefined, body: unknown): Promise<string> {
  if (!(body instanceof Object && 'question' in body && 'id' in body))
    throw new TypeError('Not a question of the bench.')
  const { question, id } = body
  if (!isRawQuestion(question)) throw new TypeError(`Not a question of the bench: ${question}`)
  const ask = path === '/auto-commit' ? askAtOnce : askManaged
  return JSON.stringify({ data: await ask(driver, rawCypher[question], String(id)) })
}

const server = createServer(async (request, response) => {
  const answer = await answerTo(request.url, await json(request))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
  response.end(answer)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address instanceof Object) process.stdout.write(`ready on http://127.0.0.1:${address.port}\n`)
})
