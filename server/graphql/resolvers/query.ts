import { claimsByIds } from '../../graph/queries/claims-by-ids.ts'
import { documentsByIds } from '../../graph/queries/documents-by-ids.ts'
import { entitiesByIds } from '../../graph/queries/entities-by-ids.ts'
import { linksByIds } from '../../graph/queries/links-by-ids.ts'
import {
  claimIdArgument,
  documentIdArgument,
  entityIdArgument,
  entityIdsArgument,
  linkIdArgument,
  optionalEntityId,
} from '../arguments/ids.ts'
import type * as Schema from '../generated/schema-types.ts'
import { linksBetween } from '../links.ts'
import { claimsAmong } from '../lists/claim-list.ts'
import { allDocuments } from '../lists/document-list.ts'
import { entities } from '../lists/entity-list.ts'
import { searchResults } from '../lists/search-list.ts'
import { overviewOf } from '../overview.ts'
import { pathsBetween } from '../paths.ts'
import type { RequestGraph } from '../request-graph.ts'
import { timelineOf } from '../timeline.ts'

const entityOf = async (graph: RequestGraph, id: string) => (await graph.rowOf(entitiesByIds, {}, id))?.entity ?? null

/** The id that a condition of a filter holds, or null. */
const end = (filter: Readonly<Record<string, unknown>>, condition: string) => {
  const id = filter[condition]
  return optionalEntityId(`filter.${condition}`, typeof id === 'string' ? id : null)
}

export const queryResolvers: Schema.Resolvers = {
  Query: {
    entity: (_, { id }, { graph }) => entityOf(graph, entityIdArgument('id', id)),
    entities: (_, { ids }, { graph }) => Promise.all(entityIdsArgument('ids', ids).map((id) => entityOf(graph, id))),
    claim: async (_, { id }, { graph }) =>
      (await graph.rowOf(claimsByIds, {}, claimIdArgument('id', id)))?.claim ?? null,
    link: async (_, { id }, { graph }) => (await graph.rowOf(linksByIds, {}, linkIdArgument('id', id)))?.link ?? null,
    document: async (_, { id }, { graph }) =>
      (await graph.rowOf(documentsByIds, {}, documentIdArgument('id', id)))?.document ?? null,
    search: (_, args, { graph }) => searchResults(graph, args),
    countries: entities<Schema.CountryFilter>('COUNTRY', (filter) => ({
      iso2: filter.iso2?.map((code) => code.toUpperCase()) ?? null,
      memberOf: end(filter, 'memberOf'),
    })),
    organisations: entities<Schema.OrganisationFilter>('ORGANISATION', (filter) => ({ member: end(filter, 'member') })),
    people: entities<Schema.PersonFilter>('PERSON', (filter) => ({ officeOf: end(filter, 'officeOf') })),
    groups: entities<Schema.GroupFilter>('GROUP', () => ({})),
    places: entities<Schema.PlaceFilter>('PLACE', (filter) => ({ country: end(filter, 'country') })),
    events: entities<Schema.EventFilter>('EVENT', (filter) => ({
      place: end(filter, 'place'),
      participant: end(filter, 'participant'),
    })),
    plans: entities<Schema.PlanFilter>('PLAN', (filter) => ({ proposer: end(filter, 'proposer') })),
    pledges: entities<Schema.PledgeFilter>('PLEDGE', (filter) => ({ pledger: end(filter, 'pledger') })),
    statements: entities<Schema.StatementFilter>('STATEMENT', (filter) => ({
      speaker: end(filter, 'speaker'),
      about: end(filter, 'about'),
      addressee: end(filter, 'addressee'),
      verbatim: filter.verbatim ?? null,
    })),
    figures: entities<Schema.FigureFilter>('FIGURE', (filter) => ({ counts: end(filter, 'counts') })),
    documents: (_, args, { graph }) => allDocuments(graph, args),
    claims: (_, args, { graph }) => claimsAmong(graph, args),
    links: (_, { among, filter }, { graph }) => linksBetween(graph, entityIdsArgument('among', among), filter),
    paths: (_, args, { graph }) => pathsBetween(graph, args),
    timeline: (_, args, { graph }) => timelineOf(graph, args),
    overview: (_, { first }, { graph }) => overviewOf(graph, first),
  },
}
