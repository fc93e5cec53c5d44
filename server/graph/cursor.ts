import { z } from 'zod'

/** A cursor was not given out by the list that it is used with. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError'
}

type CursorKeys = readonly (string | number)[]

/** Cursors of one list: opaque to clients, they hold the sort keys of a row, so that a page starts right after it. */
export interface CursorKind<Keys extends CursorKeys> {
  encode(keys: Keys): string
  /** Null where there is no cursor. Throws InvalidCursorError. */
  decode(cursor: string | null | undefined): Keys | null
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function cursorKind<Keys extends CursorKeys>(list: string, keys: z.ZodType<Keys>): CursorKind<Keys> {
  const schema = z.tuple([z.literal(list), keys])
  const encode = (row: Keys) => Buffer.from(JSON.stringify([list, row])).toString('base64url')
  return {
    encode,
    decode(cursor) {
      if (cursor === null || cursor === undefined) return null
      const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
      if (!parsed.success || encode(parsed.data[1]) !== cursor) {
        throw new InvalidCursorError(`This is no cursor of the list of ${list}.`)
      }
      return parsed.data[1]
    },
  }
}
