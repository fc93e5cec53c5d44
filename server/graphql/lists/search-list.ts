import { z } from 'zod'
import { cursorKind } from '../../graph/cursor.ts'
import type { EntityRecord } from '../../graph/model/records.ts'
import { foldName } from '../../graph/model/search-key.ts'
import { search, searchConditions, searchCount, searchPage } from '../../graph/queries/search.ts'
import { pageSize } from '../arguments/page-size.ts'
import { wordsOf } from '../arguments/words.ts'
import { type Connection, connection, type Edge } from '../connection.ts'
import type { QuerySearchArgs } from '../generated/schema-types.ts'
import type { RequestGraph } from '../request-graph.ts'

export interface SearchEdge extends Edge<EntityRecord> {
  readonly matched: string
}

const cursors = cursorKind('search', z.tuple([z.int(), z.int(), z.string()]))

const usualSize = 20

/** How well a name matches, as the search query ranks entities: the smaller the better. */
function rankOf(name: string, phrase: string, words: readonly string[]): number {
  const folded = foldName(name)
  if (folded === phrase) return 0
  if (folded.startsWith(phrase)) return 1
  if (folded.includes(` ${phrase}`)) return 2
  return words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`)) ? 3 : 4
}

/** The name that matches best; of those that match alike, one that has the very letters typed. */
function matchedName(entity: EntityRecord, typed: string, phrase: string, words: readonly string[]): string {
  const letters = typed.trim().normalize('NFC').toLowerCase()
  const ranked = [entity.name, ...entity.aliases].map((name) => ({
    name,
    rank: rankOf(name, phrase, words) + (name.normalize('NFC').toLowerCase().includes(letters) ? 0 : 0.5),
  }))
  return ranked.reduce((best, next) => (next.rank < best.rank ? next : best)).name
}

/** The entities with a name like the one typed, best first. Nothing to look for finds nothing. */
export function searchResults(graph: RequestGraph, args: QuerySearchArgs): Connection<SearchEdge> {
  const words = wordsOf('query', args.query)
  const phrase = words.join(' ')
  const conditions = searchConditions(words, args.kinds ?? null)
  const after = cursors.decode(args.after) ?? ([null, null, null] as const)
  return connection({
    size: pageSize(args.first, { usual: usualSize }),
    continued: after[0] !== null,
    rows: async (limit) => (words.length === 0 ? [] : graph.read(search, searchPage(conditions, after, limit))),
    edge: ({ entity, rank, degree }) => ({
      cursor: () => cursors.encode([rank, degree, entity.id]),
      node: entity,
      matched: matchedName(entity, args.query, phrase, words),
    }),
    count: async () => (words.length === 0 ? 0 : ((await graph.read(searchCount, conditions)).at(0) ?? 0)),
  })
}
