import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cursorKind, InvalidCursorError } from '../../server/graph/cursor.ts'

const claims = cursorKind('claims', z.tuple([z.string(), z.string()]))
const neighbours = cursorKind('neighbours', z.tuple([z.int(), z.string()]))

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor', () => {
  it('comes back as the keys that it was made of', () => {
    expect(claims.decode(claims.encode(['2031-03-03', 'Zoë ~ "quoted"']))).toEqual(['2031-03-03', 'Zoë ~ "quoted"'])
    expect(neighbours.decode(neighbours.encode([7, 'country:XA']))).toEqual([7, 'country:XA'])
  })

  it('is null where there is none', () => {
    expect(claims.decode(null)).toBeNull()
    expect(claims.decode(undefined)).toBeNull()
  })

  it('is safe in a URL', () => {
    expect(claims.encode(['????>>>>', '~~~~'])).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it.each([
    ['of another list', neighbours.encode([7, 'country:XA'])],
    ['with keys of another kind', written(['claims', [7, 'x']])],
    ['with too few keys', written(['claims', ['x']])],
    ['with too many keys', written(['claims', ['x', 'y', 'z']])],
    ['that holds no JSON', Buffer.from('claims').toString('base64url')],
    ['that is no base64url', '%%%'],
    ['with something after it', `${claims.encode(['x', 'y'])}!`],
    ['that is empty', ''],
  ])('is refused %s', (_, cursor) => {
    expect(() => claims.decode(cursor)).toThrow(InvalidCursorError)
  })
})
