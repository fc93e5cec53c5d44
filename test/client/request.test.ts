import { expect, test } from 'vitest'
import { ApiError } from '../../client/api/api-error.ts'
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
