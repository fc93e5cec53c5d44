import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'

export interface Neo4jAccess {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** What the global set-up tells the test files: where to ask, which servers there are, and why one cannot be had. */
interface Neo4jPool {
  readonly port: number
  readonly servers: readonly { readonly name: string; readonly title: string; readonly missing: string | null }[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jPool: Neo4jPool
  }
}

export interface Neo4jLease {
  readonly access: Neo4jAccess
  release(): void
}

/** Borrows a server for this file alone; waits while another file has it, and while it starts. */
export async function leaseNeo4j(name: string): Promise<Neo4jLease> {
  const socket = connect(inject('neo4jPool').port, '127.0.0.1')
  const answer = new Promise<string>((resolve, reject) => {
    createInterface({ input: socket }).once('line', resolve)
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The pool of Neo4j servers has gone.')))
  })
  socket.write(`${name}\n`)
  const { access, failure }: { access?: Neo4jAccess; failure?: string } = JSON.parse(await answer)
  if (access === undefined) throw new Error(failure)
  return { access, release: () => socket.destroy() }
}
