import { cypher } from '../cypher.ts'
import type { GraphCommand } from '../graph-store.ts'

/**
 * Marks the graph as ours. Setting the id holds back other writers until this transaction ends; not the version, for Neo4j would
 * read it before it has waited for the writer before, and take back what that has raised.
 */
export const claimGraph: GraphCommand<{ readonly schema: number }> = {
  name: 'claim-graph',
  text: cypher`
    MERGE (info:GraphInfo {id: 'entente'})
    ON CREATE SET info.schema = $schema, info.version = 0
    SET info.id = 'entente'`,
}

export const raiseVersion: GraphCommand<Record<string, never>> = {
  name: 'raise-version',
  text: cypher`MATCH (info:GraphInfo {id: 'entente'}) SET info.version = info.version + 1`,
}
