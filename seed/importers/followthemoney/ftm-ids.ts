import { createHash } from 'node:crypto'
import { isEntityId } from '../../../server/graph/model/ids.ts'
import { idPrefixes } from '../../../server/graph/model/kinds.ts'
import type { EntityId } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import { slugOf } from '../slug.ts'

const longestName = 60
const longestTail = 24

/** What tells apart two of one name: their id in the data, or a hash of it where that is long or would not be safe in a URL. */
function tailOf(id: string): string {
  const isReadable = id.length <= longestTail && /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(id)
  return isReadable ? id.toLowerCase() : createHash('sha256').update(id).digest('hex').slice(0, 12)
}

/** A readable id that is the same for the same entity in every file: `person:ada-quill-q4711`. */
export function entityIdFor(kind: keyof typeof idPrefixes, name: string, id: string): EntityId {
  const slug = slugOf(name).slice(0, longestName).replace(/-$/, '')
  const made = `${idPrefixes[kind]}:${[slug, tailOf(id)].filter((part) => part !== '').join('-')}`
  if (!isEntityId(made)) throw new BadRowError('`id` cannot be made one that is safe in a URL', id)
  return made
}
