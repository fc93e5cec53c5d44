import { printedSchema } from './printed-schema.ts'

process.stdout.write(printedSchema())
