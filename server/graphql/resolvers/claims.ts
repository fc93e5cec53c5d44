import { actionOf } from '../../graph/model/actions.ts'
import { linkIdOf } from '../../graph/model/ids.ts'
import { backwardIn, forwardIn, modalitiesIn, rootsIn, typesIn } from '../../graph/model/link-groups.ts'
import type { EntityId, EntityRecord } from '../../graph/model/records.ts'
import { claimCountOfLinks, claimsOfLinks } from '../../graph/queries/claims-of-links.ts'
import { actionCounts } from '../actions.ts'
import { linkById } from '../by-id.ts'
import { evidenceOfClaim } from '../evidence.ts'
import { found } from '../found.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { claimsOf } from '../lists/claim-list.ts'
import type { RequestGraph } from '../request-graph.ts'

function endOf(graph: RequestGraph, id: EntityId): EntityRecord | Promise<EntityRecord> {
  const end = graph.entity(id)
  return end instanceof Promise ? end.then((entity) => found(entity, id)) : end
}

async function linkOf(graph: RequestGraph, source: EntityId, target: EntityId) {
  const id = linkIdOf(source, target)
  return found(await linkById(graph, id), id)
}

export const claimResolvers: Resolvers = {
  Claim: {
    source: (claim, _, { graph }) => endOf(graph, claim.source),
    target: (claim, _, { graph }) => endOf(graph, claim.target),
    action: (claim) => (claim.action === null ? null : (actionOf(claim.action) ?? null)),
    evidence: (claim, _, { graph }) => evidenceOfClaim(graph, claim),
    link: (claim, _, { graph }) => linkOf(graph, claim.source, claim.target),
  },
  Action: {
    root: (action) => actionOf(action.root) ?? action,
  },
  Link: {
    source: (link, _, { graph }) => endOf(graph, link.source),
    target: (link, _, { graph }) => endOf(graph, link.target),
    forward: ({ groups, division }) => division?.forward ?? forwardIn(groups),
    backward: ({ groups, division }) => division?.backward ?? backwardIn(groups),
    types: ({ groups, division }) => division?.types ?? typesIn(groups),
    modalities: ({ groups }) => modalitiesIn(groups),
    actions: ({ groups }) => actionCounts(rootsIn(groups)),
    claims: (link, args, { graph }) => claimsOf(graph, claimsOfLinks, claimCountOfLinks, link.id, args),
  },
  Path: {
    entities: (path) => path.entities(),
    links: (path) => path.links(),
  },
  Overview: {
    entities: (overview) => overview.entities(),
    links: (overview) => overview.links(),
    totals: (overview) => overview.totals(),
  },
}
