import { claimsByIds } from '../../graph/queries/claims-by-ids.ts'
import { documentsByIds } from '../../graph/queries/documents-by-ids.ts'
import { linksByIds } from '../../graph/queries/links-by-ids.ts'
import { actionsUnder } from '../actions.ts'
import {
  claimIdArgument,
  documentIdArgument,
  entityIdArgument,
  entityIdsArgument,
  linkIdArgument,
} from '../arguments/ids.ts'
import { period } from '../arguments/period.ts'
import { claimCountsBetween } from '../claim-counts.ts'
import { readListsEarly } from '../early-lists.ts'
import type * as Schema from '../generated/schema-types.ts'
import { linksBetween } from '../links.ts'
import { claimsAmong } from '../lists/claim-list.ts'
import { allDocuments } from '../lists/document-list.ts'
import { entities } from '../lists/entity-list.ts'
import { searchResults } from '../lists/search-list.ts'
import { overviewOf } from '../overview.ts'
import { pathsBetween } from '../paths.ts'
import { timelineOf } from '../timeline.ts'

export const queryResolvers: Schema.Resolvers = {
  Query: {
    entity: async (_, args, { graph }, info) => {
      const id = entityIdArgument('id', args.id)
      await readListsEarly(graph, id, info)
      return graph.entity(id)
    },
    entities: (_, { ids }, { graph }) => Promise.all(entityIdsArgument('ids', ids).map((id) => graph.entity(id))),
    claim: async (_, { id }, { graph }) =>
      (await graph.rowOf(claimsByIds, {}, claimIdArgument('id', id)))?.claim ?? null,
    link: async (_, { id }, { graph }) => (await graph.rowOf(linksByIds, {}, linkIdArgument('id', id)))?.link ?? null,
    document: async (_, { id }, { graph }) =>
      (await graph.rowOf(documentsByIds, {}, documentIdArgument('id', id)))?.document ?? null,
    search: (_, args, { graph }) => searchResults(graph, args),
    countries: entities<Schema.CountryFilter>('COUNTRY', ({ iso2 }) => ({
      iso2: iso2?.map((code) => code.toUpperCase()) ?? null,
    })),
    organisations: entities('ORGANISATION'),
    people: entities('PERSON'),
    groups: entities('GROUP'),
    places: entities('PLACE'),
    events: entities<Schema.EventFilter>('EVENT', period),
    plans: entities('PLAN'),
    pledges: entities<Schema.PledgeFilter>('PLEDGE', period),
    statements: entities<Schema.StatementFilter>('STATEMENT', (filter) => ({
      ...period(filter),
      verbatim: filter.verbatim ?? null,
    })),
    figures: entities<Schema.FigureFilter>('FIGURE', ({ basis }) => ({ basis: basis ?? null })),
    documents: (_, args, { graph }) => allDocuments(graph, args),
    claims: (_, args, { graph }) => claimsAmong(graph, args),
    links: (_, { among, filter }, { graph }) => linksBetween(graph, entityIdsArgument('among', among), filter),
    paths: (_, args, { graph }) => pathsBetween(graph, args),
    claimCounts: (_, args, { graph }) => claimCountsBetween(graph, args),
    timeline: (_, args, { graph }) => timelineOf(graph, args),
    actions: (_, { under }) => actionsUnder(under),
    overview: (_, { first }, { graph }) => overviewOf(graph, first),
  },
}
