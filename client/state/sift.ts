import type { CanvasLink } from '../api/records.ts'
import type { Content } from './content.ts'
import { type Filter, partsSet, siftsClaims } from './filter.ts'

/** The links that a filter lets through, counted by the server. */
export interface Passing {
  /** The entities among which it looked. */
  readonly among: Content['entities']
  readonly links: Content['links']
}

/** A filter, and what the server said that passes it; null while no claims are looked at. */
export interface Sifting {
  readonly filter: Filter
  readonly passing: Passing | null
}

interface Sifted {
  readonly content: Content
  readonly selection: string | null
  readonly sifting: Sifting
  readonly shown: Content
}

const everythingPasses = ({ filter }: Sifting): boolean => partsSet(filter).length === 0

function shownLinks(content: Content, { filter, passing }: Sifting, selection: string | null): Content['links'] {
  const isOfKind = (id: string) => {
    const kind = content.entities.get(id)?.kind
    return kind !== undefined && (filter.kinds.length === 0 || filter.kinds.includes(kind))
  }
  const isClaimed = siftsClaims(filter)
  const links = new Map<string, CanvasLink>()
  for (const [id, link] of content.links) {
    const passed = isClaimed ? passing?.links.get(id) : link
    if (passed !== undefined && isOfKind(link.source) && isOfKind(link.target)) links.set(id, passed)
    else if (id === selection) links.set(id, link)
  }
  return links
}

/** What of the content passes the filter, each link with only the claims that pass. The selection always does. */
export function sift(content: Content, sifting: Sifting, selection: string | null): Content {
  if (everythingPasses(sifting)) return content
  const { filter } = sifting
  const links = shownLinks(content, sifting, selection)
  const tied = new Set([...links.values()].flatMap(({ source, target }) => [source, target]))
  const isShown = (id: string, kind: Filter['kinds'][number]) =>
    id === selection ||
    tied.has(id) ||
    (!siftsClaims(filter) && (filter.kinds.length === 0 || filter.kinds.includes(kind)))
  return { entities: new Map([...content.entities].filter(([id, { kind }]) => isShown(id, kind))), links }
}

let last: Sifted | null = null

/**
 * Sifts content, and answers the same question asked again with the same object: what is drawn changes only when it
 * differs.
 */
export function shownOf(content: Content, sifting: Sifting, selection: string | null): Content {
  if (
    last?.content !== content ||
    last.selection !== selection ||
    last.sifting.filter !== sifting.filter ||
    last.sifting.passing !== sifting.passing
  ) {
    const { filter, passing } = sifting
    last = { content, selection, sifting: { filter, passing }, shown: sift(content, sifting, selection) }
  }
  return last.shown
}
