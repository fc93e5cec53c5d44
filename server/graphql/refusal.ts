import type { Request, Response } from 'express'
import type { ErrorCode } from './error-codes.ts'

/** A request that is turned away before it is a question at all. */
export interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** What answers can be written in; the first where the client does not care. */
export const mediaTypes = ['application/json', 'application/graphql-response+json'] as const

/** Says no as GraphQL does, in the media type that the client prefers. */
export function refuse(request: Request, response: Response, { status, code, message }: Refusal): void {
  const type = request.accepts([...mediaTypes]) || mediaTypes[0]
  response
    .status(status)
    .set({ 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
