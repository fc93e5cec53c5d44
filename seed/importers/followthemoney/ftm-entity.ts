import { z } from 'zod'
import { BadRowError } from '../bad-row-error.ts'

const shape = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().optional(),
  properties: z.record(
    z.string(),
    z.array(z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })])),
  ),
})

/** One entity of FollowTheMoney, of whatever schema: relations are entities there too. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly caption: string | null
  /** The values of a property as texts; of nested entities, their ids. */
  values(property: string): readonly string[]
  first(...properties: readonly string[]): string | null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadRowError('the line is not JSON')
  }
}

function fault({ path, message }: z.core.$ZodIssue): BadRowError {
  const at = path.map(String).slice(0, 2).join('.')
  return at === ''
    ? new BadRowError('the line is no entity of FollowTheMoney')
    : new BadRowError(`\`${at}\` is not as it should be`, message)
}

/** Throws BadRowError where the line is no entity. */
export function readFtmEntity(text: string): FtmEntity {
  const { data, error } = shape.safeParse(parsed(text))
  if (error !== undefined)
    throw error.issues[0] === undefined ? new BadRowError('the line is no entity') : fault(error.issues[0])
  const values = (property: string): readonly string[] =>
    (data.properties[property] ?? [])
      .map((value) => (typeof value === 'object' ? value.id : String(value)).trim())
      .filter((value) => value !== '')
  return {
    id: data.id,
    schema: data.schema,
    caption: data.caption?.trim() || null,
    values,
    first: (...properties) => properties.flatMap(values)[0] ?? null,
  }
}
