import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printedSchema } from './printed-schema.ts'

await writeFile(join(import.meta.dirname, '../../docs/schema.graphql'), printedSchema())
