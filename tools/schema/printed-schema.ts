import { buildSchema, printSchema } from 'graphql'
import { typeDefinitions } from '../../server/graphql/schema.ts'

/** The whole schema in one text. */
export const printedSchema = (): string => `${printSchema(buildSchema(typeDefinitions().join('\n')))}\n`
