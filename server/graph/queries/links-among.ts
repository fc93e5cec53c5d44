import { cypher } from '../cypher.ts'
import { claimGroupColumns, claimGroupList, linkOfClaimGroups } from '../decode/claim-group.ts'
import { entityId, linkId } from '../decode/ids.ts'
import { decodeLink, linkColumns } from '../decode/link.ts'
import type { GraphQuery } from '../graph-store.ts'
import { endsOf } from '../model/ids.ts'
import type { EntityId, LinkRecord } from '../model/records.ts'
import type { ClaimConditions } from './claim-patterns.ts'
import { ofClaimsAmong } from './claims-among.ts'
import { decodePassingLink, type MappedConditions, passingColumns, passingGroups } from './mapped-groups.ts'
import { ofLinksAmong } from './near-and-far.ts'

/** Which links tie these entities to one another? Strongest first. */
export const linksAmong: GraphQuery<{ readonly ids: readonly EntityId[] }, LinkRecord> = {
  name: 'links-among',
  ...ofLinksAmong(cypher`
    RETURN ${linkColumns} AS link, link.claimCount AS claimCount, link.id AS linkId
    ORDER BY claimCount DESC, linkId`),
  decode: (row) => decodeLink(row.link),
}

/** Which links tie these entities to one another by claims of some types or modalities? Read from the map, in no order. */
export const linksAmongByGroups: GraphQuery<MappedConditions & { readonly ids: readonly EntityId[] }, LinkRecord> = {
  name: 'links-among-by-groups',
  ...ofLinksAmong(cypher`
    ${passingGroups}
    WHERE claimCount > 0
    RETURN link.id AS link, ${passingColumns}`),
  decode: (row) => decodePassingLink(...endsOf(linkId(row.link)), row),
}

/** Which links tie these entities to one another, if only some claims count? In no order. */
export const linksAmongByClaims: GraphQuery<ClaimConditions & { readonly ids: readonly EntityId[] }, LinkRecord> = {
  name: 'links-among-by-claims',
  ...ofClaimsAmong(cypher`
    WITH near, far, ${claimGroupColumns}
    RETURN near, far, ${claimGroupList}`),
  decode: (row) => linkOfClaimGroups(entityId(row.near), entityId(row.far), row.groups),
}
