import { cypher } from '../cypher.ts'
import { claimGroups, linkOfClaimGroups } from '../decode/claim-group.ts'
import { linkId } from '../decode/ids.ts'
import { decodeLink, linkColumns } from '../decode/link.ts'
import { endsOf } from '../model/ids.ts'
import type { LinkRecord } from '../model/records.ts'
import { anyClaim, type ClaimConditions, claimPasses } from './claim-patterns.ts'
import { claimsOfPairInPeriod } from './claims-among.ts'
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

/** Which links have these ids, if only some claims count? */
export const linksByIdsByClaims: PerParentQuery<ClaimConditions, PerParentRow & { readonly link: LinkRecord }> = {
  name: 'links-by-ids-by-claims',
  text: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      MATCH (:Entity {id: near})-[claim:${anyClaim}]-(:Entity {id: far})
      WHERE ${claimPasses}
      WITH DISTINCT claim
      ${claimGroups}
    }
    RETURN parent, groups`,
  indexed: cypher`
    UNWIND $parents AS parent
    ${endsOfParent}
    CALL (near, far) {
      ${claimsOfPairInPeriod}
      ${claimGroups}
    }
    RETURN parent, groups`,
  decode: (row) => {
    const parent = linkId(row.parent)
    return { parent, link: linkOfClaimGroups(...endsOf(parent), row.groups) }
  },
}
