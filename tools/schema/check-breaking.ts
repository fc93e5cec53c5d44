import { join } from 'node:path'
import { breakingChanges } from './breaking-changes.ts'
import { committedSchema } from './committed-schema.ts'
import { printedSchema } from './printed-schema.ts'

const given = process.argv.slice(2)
const before = await committedSchema(join(import.meta.dirname, '../..'), given.length === 0 ? undefined : given)

if (before === null) {
  console.log('No commit has a schema to compare with, so nothing can be broken.')
} else {
  const changes = breakingChanges(before.text, printedSchema())
  if (changes.length > 0) {
    console.error(`The schema breaks clients of the one at ${before.reference}:`)
    for (const change of changes) console.error(`- ${change}`)
    console.error('Add beside what is there, and mark what is to go as @deprecated.')
    process.exitCode = 1
  } else console.log(`Clients of the schema at ${before.reference} can go on as they are.`)
}
