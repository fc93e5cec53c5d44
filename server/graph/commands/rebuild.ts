import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'

/** Marks the graph as whole and ours; whoever was rebuilding it is done. */
export const markGraph: GraphCommand<{ readonly schema: number; readonly version: number }> = {
  name: 'mark-graph',
  text: cypher`
    MERGE (info:GraphInfo {id: 'rebuilding'})
    SET info.id = 'entente', info.schema = $schema, info.version = $version`,
}

/** Marks the graph as half done: no graph of ours, whatever else stands there. */
export const markHalfDone: GraphCommand<Record<string, never>> = {
  name: 'mark-half-done',
  text: cypher`
    MERGE (half:GraphInfo {id: 'rebuilding'})
    WITH half
    MATCH (info:GraphInfo {id: 'entente'})
    DELETE info`,
}

export const unmark: GraphCommand<Record<string, never>> = {
  name: 'unmark',
  text: cypher`MATCH (half:GraphInfo {id: 'rebuilding'}) DELETE half`,
}

export const deleteEverything: GraphCommand<Record<string, never>> = {
  name: 'delete-everything',
  text: cypher`MATCH (node) DETACH DELETE node`,
}
