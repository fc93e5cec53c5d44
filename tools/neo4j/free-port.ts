import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below those that systems lend to connections: until a server listens, which takes a JVM seconds, none of these gets it. */
const [lowest, highest] = [20_000, 32_767]

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** A port of the loopback that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest + 1)
    if (await isFree(port)) return port
  }
}
