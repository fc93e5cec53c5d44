import { buildSchema, printSchema } from 'graphql'
import { typeDefinitions } from '../server/graphql/schema.ts'

process.stdout.write(`${printSchema(buildSchema(typeDefinitions().join('\n')))}\n`)
