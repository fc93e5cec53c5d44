import { describe, expect, test } from 'vitest'
import { ApiError } from '../../client/api/api-error.ts'
import { AskedAhead } from '../../client/api/asked-ahead.ts'
import { LinksAmongDocument } from '../../client/api/generated/operations.ts'
import { createRequest } from '../../client/api/request.ts'

const ask = (answer: () => Promise<Response>, signal = new AbortController().signal) =>
  createRequest(answer)(LinksAmongDocument, { ids: [] }, signal)

const json =
  (body: unknown, status = 200) =>
  async () =>
    Response.json(body, { status })

async function failureOf(answer: () => Promise<Response>): Promise<unknown> {
  return await ask(answer).then(
    () => null,
    (thrown: unknown) => (thrown instanceof ApiError ? [thrown.failure, thrown.code] : thrown),
  )
}

test('gives the data of an answer', async () => {
  expect(await ask(json({ data: { links: [] } }))).toEqual({ links: [] })
})

test('tells apart a server out of reach, one that refuses and one that talks nonsense', async () => {
  expect(await failureOf(() => Promise.reject(new TypeError('fetch failed')))).toEqual(['unreachable', null])
  const refusal = { errors: [{ message: 'No such id.', extensions: { code: 'BAD_USER_INPUT' } }] }
  expect(await failureOf(json(refusal, 400))).toEqual(['refused', 'BAD_USER_INPUT'])
  expect(await failureOf(async () => new Response('<h1>502</h1>', { status: 502 }))).toEqual(['unreadable', null])
  expect(await failureOf(json({ data: null }))).toEqual(['unreadable', null])
})

test('lets an abort through as it is', async () => {
  const abort = new DOMException('Aborted', 'AbortError')
  expect(await failureOf(() => Promise.reject(abort))).toBe(abort)
})

test('sends the operation and its variables as JSON', async () => {
  const sent: unknown[] = []
  const request = createRequest(async (_url, init) => {
    sent.push(JSON.parse(String(init?.body)))
    return Response.json({ data: { links: [] } })
  })
  await request(LinksAmongDocument, { ids: ['country:UA'] }, new AbortController().signal)
  expect(sent).toEqual([{ query: LinksAmongDocument.toString(), variables: { ids: ['country:UA'] } }])
})

describe('a question that was asked ahead', () => {
  /** A server that answers with how often it was asked. */
  function asking(firstFails = false) {
    const signals: (AbortSignal | null | undefined)[] = []
    const ahead = new AskedAhead(async (_url, init) => {
      signals.push(init?.signal)
      if (signals.length === 1 && firstFails) throw new TypeError('fetch failed')
      return Response.json({ data: { links: [signals.length] } })
    })
    const ask = (ids: readonly string[], signal = new AbortController().signal) =>
      createRequest(ahead.fetch)(LinksAmongDocument, { ids }, signal)
    return { ahead, ask, signals }
  }

  test('gets the answer that is under way, once, and no other question does', async () => {
    const { ahead, ask, signals } = asking()
    ahead.ask(LinksAmongDocument, { ids: ['country:UA'] })
    expect(signals).toHaveLength(1)
    expect(await ask(['country:FR'])).toEqual({ links: [2] })
    expect(await ask(['country:UA'])).toEqual({ links: [1] })
    expect(await ask(['country:UA'])).toEqual({ links: [3] })
  })

  test('is given up when nobody waits for it any more', async () => {
    const { ahead, ask, signals } = asking()
    ahead.ask(LinksAmongDocument, { ids: [] })
    const waiting = new AbortController()
    const answer = ask([], waiting.signal)
    expect(signals[0]?.aborted).toBe(false)
    waiting.abort()
    expect(signals[0]?.aborted).toBe(true)
    await answer
  })

  test('that fails is told as it would be, and can be asked again', async () => {
    const { ahead, ask } = asking(true)
    ahead.ask(LinksAmongDocument, { ids: [] })
    await expect(ask([])).rejects.toMatchObject({ failure: 'unreachable' })
    expect(await ask([])).toEqual({ links: [2] })
  })
})
