import { cypher } from '../cypher.ts'
import { decodeLink, linkColumns } from '../decode/link.ts'
import type { LinkRecord } from '../model/records.ts'
import { endsOfParent } from './near-and-far.ts'
import type { PerParentQuery, PerParentRow } from './per-parent.ts'

/** Which links have these ids? Looked up through their ends. */
export const linksByIds: PerParentQuery<Record<never, never>, PerParentRow & { readonly link: LinkRecord }> = {
  name: 'links-by-ids',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    MATCH (:Entity {id: near})-[link:LINKED]-(:Entity {id: far})
    RETURN DISTINCT ${linkColumns} AS link`,
  decode: (row) => {
    const link = decodeLink(row.link)
    return { parent: link.id, link }
  },
}
