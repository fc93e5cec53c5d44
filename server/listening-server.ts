import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The address cannot be listened on. The message is for people. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

export interface ListeningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Takes no more requests, lets those under way finish, but no longer than the patience, in milliseconds. */
  drain(patience: number): Promise<void>
}

const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is already in use. Stop what listens there, or set PORT to another one.`,
  EACCES: (_, port) => `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
  ENOTFOUND: (host) => `The host "${host}" is not known. Set HOST to an address, such as 127.0.0.1.`,
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = reasons[cause.code ?? '']
  return reason === undefined ? cause : new ListenError(reason(host, port), { cause })
}

const isAddress = (address: ReturnType<Server['address']>): address is AddressInfo =>
  typeof address === 'object' && address !== null

function urlOf(server: Server): string {
  const address = server.address()
  if (!isAddress(address)) throw new TypeError('The server listens on no port.')
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

async function drain(server: Server, underWay: ReadonlySet<ServerResponse>, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const response of underWay) {
    if (!response.headersSent) response.setHeader('Connection', 'close')
    response.once('close', () => server.closeIdleConnections())
  }
  server.closeIdleConnections()
  const lost = AbortSignal.timeout(patience)
  lost.addEventListener('abort', () => server.closeAllConnections())
  await closed
}

/** Throws ListenError. */
export function listen(listener: RequestListener, host: string, port: number): Promise<ListeningServer> {
  const server = createServer(listener)
  const underWay = new Set<ServerResponse>()
  server.prependListener('request', (_, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
  })
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(listenError(cause, host, port)))
    server.listen({ host, port }, () =>
      resolve({ url: urlOf(server), drain: (patience) => drain(server, underWay, patience) }),
    )
  })
}
