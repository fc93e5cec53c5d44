import type { Drawing } from '../api/records.ts'
import { addToContent, type Content, emptyContent } from './content.ts'
import { type History, snapshotsOf } from './history.ts'

type Records<Kept> = readonly ReadonlyMap<string, Kept>[]

function sameOf<Kept extends { readonly id: string }>(fresh: Kept, remembered: Records<Kept>): Kept {
  for (const records of remembered) {
    const known = records.get(fresh.id)
    if (known !== undefined) return JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh
  }
  return fresh
}

const holdsSame = <Kept>(one: ReadonlyMap<string, Kept>, other: ReadonlyMap<string, Kept>): boolean =>
  one.size === other.size && [...one].every(([id, record]) => other.get(id) === record)

/**
 * The content of a drawing, in which what undo remembers alike is the same object, from single records to the whole: to go
 * to and fro between views takes no memory.
 */
export function keepContent({ entities, links }: Drawing, history: History): Content {
  const remembered = snapshotsOf(history).map(({ content }) => content)
  const [knownEntities, knownLinks] = [remembered.map((one) => one.entities), remembered.map((one) => one.links)]
  const fresh = addToContent(emptyContent, {
    entities: entities.map((entity) => sameOf(entity, knownEntities)),
    links: links.map((link) => sameOf(link, knownLinks)),
  })
  const same = remembered.find((one) => holdsSame(fresh.entities, one.entities) && holdsSame(fresh.links, one.links))
  return same ?? fresh
}
