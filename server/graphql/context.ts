import type { RequestGraph } from './request-graph.ts'

/** What every resolver of one request can ask. */
export interface RequestContext {
  readonly graph: RequestGraph
}
