import { once } from 'node:events'
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { ListenError, listen } from '../../server/listening-server.ts'

function request(url: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, resolve).on('error', reject)
  })
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of message) text += String(part)
  return text
}

it('lets a request under way finish when it drains, and takes no other', async () => {
  const arrivals: ServerResponse[] = []
  let arrived = () => {}
  const firstArrival = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const server = await listen(
    (_, response) => {
      arrivals.push(response)
      arrived()
    },
    '127.0.0.1',
    0,
  )
  const agent = new Agent({ keepAlive: true })
  const answer = request(server.url, agent)
  await firstArrival
  const drained = server.drain(5000)
  await expect(request(server.url, new Agent())).rejects.toThrow('ECONNREFUSED')
  arrivals[0]?.end('finished')
  const message = await answer
  expect(message.headers.connection).toBe('close')
  expect(await textOf(message)).toBe('finished')
  await drained
})

it('does not wait for clients that keep a connection open', async () => {
  const server = await listen((_, response) => response.end('done'), '127.0.0.1', 0)
  const agent = new Agent({ keepAlive: true })
  await textOf(await request(server.url, agent))
  const [socket] = Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])
  expect(socket).toBeDefined()
  const closed = socket === undefined ? [] : once(socket, 'close')
  await server.drain(60_000)
  await closed
})

it('gives up a request that does not end', async () => {
  let arrived = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const server = await listen(() => arrived(), '127.0.0.1', 0)
  const answer = expect(request(server.url, new Agent())).rejects.toThrow('socket hang up')
  await arrival
  await server.drain(1)
  await answer
})

it('says which port is taken', async () => {
  const server = await listen((_, response) => response.end(), '127.0.0.1', 0)
  const port = Number(new URL(server.url).port)
  await expect(listen((_, response) => response.end(), '127.0.0.1', port)).rejects.toThrow(
    new ListenError(
      `Port ${port} on 127.0.0.1 is already in use. Stop what listens there, or set PORT to another one.`,
    ),
  )
  await server.drain(1000)
})
