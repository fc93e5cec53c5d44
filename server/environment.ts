import { z } from 'zod'

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  ENTENTE_STORE: z.string().min(1).default('data/entente.grafeo'),
  ENTENTE_DATA: z.string().min(1).optional(),
})

const expectations: Readonly<Record<string, string>> = {
  HOST: 'an address to listen on, such as 127.0.0.1',
  PORT: 'a whole number from 0 to 65535',
  NEO4J_URI: 'an address such as bolt://127.0.0.1:7687 or neo4j+s://example.databases.neo4j.io',
  ENTENTE_STORE: 'a path of a file, such as data/entente.grafeo',
}

/** The settings, read once. Which engine is meant is told by `store.engine`. */
export interface Environment {
  readonly host: string
  readonly port: number
  readonly store: StoreSettings
  readonly dataFolder: string | null
}

export type StoreSettings =
  | { readonly engine: 'grafeo'; readonly file: string }
  | {
      readonly engine: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string
    }

/** A setting has a value that cannot be used. The message names each such variable and what was expected. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** Reads the settings from environment variables; an empty variable counts as unset. Throws EnvironmentError. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    throw new EnvironmentError(
      names
        .map((name) => `${name} is "${given[name]}", but should be ${expectations[name] ?? 'set differently'}.`)
        .join('\n'),
    )
  }
  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, ENTENTE_STORE, ENTENTE_DATA } = parsed.data
  return {
    host: HOST,
    port: PORT,
    dataFolder: ENTENTE_DATA ?? null,
    store:
      NEO4J_URI === undefined
        ? { engine: 'grafeo', file: ENTENTE_STORE }
        : { engine: 'neo4j', uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
  }
}

/** Where the user stands: npm runs scripts in the project's folder, and tells from where. */
export const callerFolder = (variables: Readonly<Record<string, string | undefined>> = process.env): string =>
  variables.INIT_CWD ?? process.cwd()
