import { Agent, request } from 'node:http'

/** The answer is no success, or says that there were errors. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

export interface HttpClient {
  /** Posts and returns the answer's `data`. Throws RefusedError. */
  post(path: string, body: string): Promise<unknown>
  close(): void
}

/** A client that keeps its connections, and costs as little as one can. */
export function httpClient(url: string): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const { hostname, port } = new URL(url)
  return {
    post: (path, body) =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
        const asking = request({ agent, hostname, port, path, method: 'POST', headers }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8')
            const answer: { data?: unknown; errors?: unknown } = response.statusCode === 200 ? JSON.parse(text) : {}
            if (response.statusCode === 200 && answer.errors === undefined) resolve(answer.data)
            else reject(new RefusedError(`${response.statusCode}: ${text.slice(0, 500)}`))
          })
        })
        asking.on('error', reject)
        asking.end(body)
      }),
    close: () => agent.destroy(),
  }
}
