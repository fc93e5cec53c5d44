import { z } from 'zod'
import { BadRowError } from '../bad-row-error.ts'

const shape = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().optional(),
  properties: z.record(
    z.string(),
    z.array(z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })])),
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
    throw new BadRowError('the line is not JSON: each entity stands on one line of its own')
  }
}

const faults: Readonly<Record<string, string>> = {
  id: '`id` is missing or empty',
  schema: '`schema` is missing or empty',
  caption: '`caption` is no text',
  properties: '`properties` is missing, or no object',
}

function fault(path: readonly PropertyKey[]): BadRowError {
  const [member = '', property] = path.map(String)
  return property === undefined
    ? new BadRowError(faults[member] ?? 'the line is no entity of FollowTheMoney')
    : new BadRowError('a property is no list of texts, numbers or entities', property)
}

type Read = z.infer<typeof shape>

function toEntity({ id, schema, caption, properties }: Read): FtmEntity {
  const values = (property: string): readonly string[] =>
    (properties[property] ?? [])
      .map((value) => (typeof value === 'object' ? value.id : String(value)).trim())
      .filter((value) => value !== '')
  return {
    id,
    schema,
    caption: caption?.trim() || null,
    values,
    first: (...names) => names.flatMap(values)[0] ?? null,
  }
}

const nestedIn = ({ properties }: Read): readonly Read[] =>
  Object.values(properties)
    .flat()
    .flatMap((value) => shape.safeParse(value).data ?? [])

/** The entity of a line, and those that stand whole in its properties, outermost first. Throws BadRowError where the line is none. */
export function readFtmEntities(text: string): readonly FtmEntity[] {
  const { data, error } = shape.safeParse(parsed(text))
  if (error !== undefined) throw fault(error.issues[0]?.path ?? [])
  const all = [data]
  for (const entity of all) all.push(...nestedIn(entity))
  return all.map(toEntity)
}
