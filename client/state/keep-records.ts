import type { Drawing } from '../api/records.ts'
import type { Content } from './content.ts'
import type { History } from './history.ts'

/** What stood on the canvas longer ago is not looked through. */
const mostContents = 8

type Records<Kept> = readonly ReadonlyMap<string, Kept>[]

function sameOf<Kept extends { readonly id: string }>(fresh: Kept, remembered: Records<Kept>): Kept {
  for (const records of remembered) {
    const known = records.get(fresh.id)
    if (known !== undefined) return JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh
  }
  return fresh
}

/** A drawing in which what undo remembers alike is the same object: to go to and fro between views takes no memory. */
export function keepRecords({ entities, links }: Drawing, { past }: History): Drawing {
  const contents: readonly Content[] = [...new Set(past.toReversed().map(({ snapshot }) => snapshot.content))]
  const remembered = contents.slice(0, mostContents)
  const [knownEntities, knownLinks] = [remembered.map((one) => one.entities), remembered.map((one) => one.links)]
  return {
    entities: entities.map((entity) => sameOf(entity, knownEntities)),
    links: links.map((link) => sameOf(link, knownLinks)),
  }
}
