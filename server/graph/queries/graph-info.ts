import { cypher } from '../cypher.ts'
import { number, optional } from '../decode/values.ts'
import type { GraphQuery } from '../graph-store.ts'

/** The shape in which this version keeps the graph. */
export const graphSchema = 9

export interface GraphInfo {
  /** `empty`: nothing there; `ours`: written by Entente; `foreign`: something else, or another version's graph. */
  readonly state: 'empty' | 'ours' | 'foreign'
  /** The shape that the graph says it has; null when it says none. */
  readonly schema: number | null
  /** Grows by one with each write that changes something; 0 when there was none. */
  readonly version: number
}

const optionalNumber = optional(number)

/** Whose graph is this, and which version of it? Always one row. */
export const graphInfo: GraphQuery<Record<string, never>, GraphInfo> = {
  name: 'graph-info',
  text: cypher`
    OPTIONAL MATCH (info:GraphInfo {id: 'entente'})
    WITH info
    OPTIONAL MATCH (any)
    WITH info, any
    LIMIT 1
    RETURN info.schema AS schema, info.version AS version, any IS NOT NULL AS inhabited`,
  decode: (row) => {
    const schema = optionalNumber(row.schema)
    if (schema === graphSchema) return { state: 'ours', schema, version: optionalNumber(row.version) ?? 0 }
    return { state: row.inhabited === true ? 'foreign' : 'empty', schema, version: 0 }
  },
}
