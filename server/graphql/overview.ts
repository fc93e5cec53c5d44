import type { EntityRecord, LinkRecord } from '../graph/model/records.ts'
import { mostConnected } from '../graph/queries/most-connected.ts'
import { type KindCount, totals } from '../graph/queries/totals.ts'
import { pageSize } from './arguments/page-size.ts'
import { linksBetween } from './links.ts'
import type { RequestGraph } from './request-graph.ts'

/** What a first visit draws; nothing is asked of the store before it is wanted. */
export interface Overview {
  entities(): Promise<readonly EntityRecord[]>
  links(): Promise<readonly LinkRecord[]>
  totals(): Promise<readonly KindCount[]>
}

export function overviewOf(graph: RequestGraph, first: number | null | undefined): Overview {
  const limit = pageSize(first, { usual: 60, most: 200 })
  let asked: Promise<readonly EntityRecord[]> | undefined
  const entities = () => {
    asked ??= graph.read(mostConnected, { limit })
    return asked
  }
  return {
    entities,
    links: async () =>
      linksBetween(
        graph,
        (await entities()).map((entity) => entity.id),
      ),
    totals: () => graph.read(totals, {}),
  }
}
