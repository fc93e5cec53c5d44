import { actorKinds, entityLabels } from '../../graph/model/kinds.ts'
import type { EntityFacts, EntityRecord, FuzzyDate } from '../../graph/model/records.ts'
import type { RequestContext } from '../context.ts'
import { degreeOf } from '../degree.ts'
import { evidenceOfEntity } from '../evidence.ts'
import type { Resolvers } from '../generated/schema-types.ts'
import { type ClaimArguments, claimsOfEntity } from '../lists/claim-list.ts'
import { type NeighbourArguments, neighboursOf } from '../lists/neighbour-list.ts'
import { tie, ties } from '../lists/tie-list.ts'
import { nodeTypeOf } from '../nodes.ts'

const everyEntity = {
  evidence: (entity: EntityRecord, _: unknown, { graph }: RequestContext) => evidenceOfEntity(graph, entity),
  degree: (entity: EntityRecord, args: NeighbourArguments, { graph }: RequestContext) => degreeOf(graph, entity, args),
  neighbours: (entity: EntityRecord, args: NeighbourArguments, { graph }: RequestContext) =>
    neighboursOf(graph, entity, args),
  claims: (entity: EntityRecord, args: ClaimArguments, { graph }: RequestContext) =>
    claimsOfEntity(graph, entity, args),
}

const everyActor = {
  ...everyEntity,
  memberships: ties('MEMBER_OF', 'out'),
  statements: ties('SAID', 'out', { sortedBy: 'newest' }),
  participations: ties('PARTICIPATED_IN', 'out', { sortedBy: 'newest' }),
  pledges: ties('PLEDGED', 'out'),
  actsIn: ties('ACTS_IN', 'out', { sortedBy: 'order' }),
  proposals: ties('PROPOSED', 'out'),
  rejections: ties('REJECTED', 'out'),
  agreements: ties('AGREED_WITH', 'both'),
  supports: ties('SUPPORTS', 'out'),
  adversaries: ties('IN_CONFLICT_WITH', 'both'),
}

const fact =
  <Fact extends keyof EntityFacts>(name: Fact) =>
  ({ facts }: EntityRecord): NonNullable<EntityFacts[Fact]> | null =>
    facts[name] ?? null

const date = ({ facts }: EntityRecord): FuzzyDate | null =>
  facts.dateText === undefined
    ? null
    : {
        text: facts.dateText,
        edtf: facts.dateEdtf ?? null,
        earliest: facts.dateEarliest ?? null,
        latest: facts.dateLatest ?? null,
      }

const timing = ({ facts: { timingRelation, timingHours, timingSince } }: EntityRecord) =>
  timingRelation === undefined || timingHours === undefined || timingSince === undefined
    ? null
    : { relation: timingRelation, hours: timingHours, since: timingSince }

function actorTypeOf({ kind }: EntityRecord) {
  switch (kind) {
    case 'COUNTRY':
    case 'ORGANISATION':
    case 'PERSON':
    case 'GROUP':
      return entityLabels[kind]
    default:
      return null
  }
}

/** What each kind of entity can be asked by name: facts of its own, and ties told by the claims' type and direction. */
export const entityResolvers: Resolvers = {
  Node: { __resolveType: nodeTypeOf },
  Entity: { __resolveType: (entity) => entityLabels[entity.kind] },
  Actor: { __resolveType: actorTypeOf },
  Degree: { byAction: (degree) => degree.byAction() },
  Country: {
    ...everyActor,
    iso2: fact('iso2'),
    iso3: fact('iso3'),
    wikidata: fact('wikidata'),
    leaders: ties('HOLDS_OFFICE', 'in', { kinds: ['PERSON'] }),
    formerLeaders: ties('HELD_OFFICE', 'in', { kinds: ['PERSON'] }),
    places: ties('LOCATED_IN', 'in', { kinds: ['PLACE'] }),
    supporters: ties('SUPPORTS', 'in'),
    groups: ties('BELONGS_TO', 'in', { kinds: ['GROUP'] }),
  },
  Organisation: {
    ...everyActor,
    wikidata: fact('wikidata'),
    members: ties('MEMBER_OF', 'in'),
    officeHolders: ties('HOLDS_OFFICE', 'in', { kinds: ['PERSON'] }),
    formerOfficeHolders: ties('HELD_OFFICE', 'in', { kinds: ['PERSON'] }),
    figures: ties('COUNTS', 'in'),
    groups: ties('BELONGS_TO', 'in', { kinds: ['GROUP'] }),
    supporters: ties('SUPPORTS', 'in'),
    country: tie('LOCATED_IN', 'out', ['COUNTRY']),
  },
  Person: {
    ...everyActor,
    wikidata: fact('wikidata'),
    offices: ties('HOLDS_OFFICE', 'out'),
    formerOffices: ties('HELD_OFFICE', 'out'),
  },
  Group: {
    ...everyActor,
    members: ties('MEMBER_OF', 'in'),
    figures: ties('COUNTS', 'in'),
    belongsTo: ties('BELONGS_TO', 'out'),
  },
  Place: {
    ...everyEntity,
    wikidata: fact('wikidata'),
    country: tie('LOCATED_IN', 'out', ['COUNTRY']),
    events: ties('HELD_IN', 'in', { sortedBy: 'newest' }),
  },
  Event: {
    ...everyEntity,
    date,
    place: tie('HELD_IN', 'out', ['PLACE']),
    participants: ties('PARTICIPATED_IN', 'in'),
    about: ties('ABOUT', 'out'),
    previous: ties('FOLLOWS', 'out'),
    next: ties('FOLLOWS', 'in'),
    possiblySameAs: ties('POSSIBLY_SAME_AS', 'both'),
  },
  Plan: {
    ...everyEntity,
    phases: ties('HAS_PHASE', 'out', { sortedBy: 'order' }),
    proposers: ties('PROPOSED', 'in'),
    opponents: ties('REJECTED', 'in'),
    discussedAt: ties('ABOUT', 'in'),
    about: ties('ABOUT', 'out'),
  },
  Phase: {
    ...everyEntity,
    order: fact('order'),
    condition: fact('condition'),
    timing,
    plan: tie('HAS_PHASE', 'in', ['PLAN']),
    actors: ties('ACTS_IN', 'in'),
    previous: ties('FOLLOWS', 'out'),
  },
  Pledge: {
    ...everyEntity,
    condition: fact('condition'),
    date,
    pledgers: ties('PLEDGED', 'in'),
    about: ties('ABOUT', 'out'),
  },
  Statement: {
    ...everyEntity,
    verbatim: fact('verbatim'),
    medium: fact('medium'),
    date,
    speaker: tie('SAID', 'in', actorKinds),
    addressees: ties('ADDRESSED_TO', 'out'),
    about: ties('ABOUT', 'out'),
    conflicts: ties('CONFLICTS_WITH', 'both'),
  },
  Figure: {
    ...everyEntity,
    value: fact('value'),
    comparator: fact('comparator'),
    unit: fact('unit'),
    basis: fact('basis'),
    counts: ties('COUNTS', 'out'),
    conflicts: ties('CONFLICTS_WITH', 'both'),
  },
}
