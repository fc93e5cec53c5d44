import type { CanvasLink } from '../api/records.ts'
import type { Content } from './content.ts'

/** With more lines for each entity than this, no line can be followed. */
const mostPerEntity = 2.5

/** Of each entity, so many of its strongest links are drawn, whatever else is. */
const strongestOfEach = 2

/** Parts of the drawing that lines hold together, told by one entity of each. */
class Parts {
  readonly #towards = new Map<string, string>()

  of(id: string): string {
    let part = id
    for (let next = this.#towards.get(part); next !== undefined; next = this.#towards.get(part)) part = next
    if (part !== id) this.#towards.set(id, part)
    return part
  }

  /** Tells whether two were apart before. */
  join(one: string, other: string): boolean {
    const [a, b] = [this.of(one), this.of(other)]
    if (a !== b) this.#towards.set(a, b)
    return a !== b
  }
}

const strongerFirst = (a: CanvasLink, b: CanvasLink): number => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1)

function choose({ links }: Content): ReadonlySet<string> {
  const chosen = new Set<string>()
  const parts = new Parts()
  const count = new Map<string, number>()
  const countOf = (id: string) => count.get(id) ?? 0
  const ties = [...links.values()].filter(({ source, target }) => source !== target)
  for (const { id, source, target } of ties.sort(strongerFirst)) {
    const isJoining = parts.join(source, target)
    const isOwn = Math.min(countOf(source), countOf(target)) < strongestOfEach
    for (const end of [source, target]) count.set(end, countOf(end) + 1)
    if (isJoining || isOwn) chosen.add(id)
  }
  return chosen
}

const known = new WeakMap<Content, ReadonlySet<string> | null>()

/**
 * The links that can still be followed where very many stand: the strongest of each entity, and those without which the
 * drawing would fall apart. Null where all links can be followed.
 */
export function strongestLinks(content: Content): ReadonlySet<string> | null {
  const before = known.get(content)
  if (before !== undefined) return before
  const found = content.links.size > mostPerEntity * content.entities.size ? choose(content) : null
  known.set(content, found)
  return found
}
