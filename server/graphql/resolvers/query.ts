import { actionsUnder } from '../actions.ts'
import {
  anyIdArgument,
  anyIdsArgument,
  claimIdArgument,
  documentIdArgument,
  entityIdArgument,
  entityIdsArgument,
  linkIdArgument,
} from '../arguments/ids.ts'
import { period } from '../arguments/period.ts'
import { claimById, documentById, linkById } from '../by-id.ts'
import { claimCountsBetween } from '../claim-counts.ts'
import { readListsEarly } from '../early-lists.ts'
import type * as Schema from '../generated/schema-types.ts'
import { linksBetween } from '../links.ts'
import { claimsAmong } from '../lists/claim-list.ts'
import { allDocuments } from '../lists/document-list.ts'
import { entities } from '../lists/entity-list.ts'
import { searchResults } from '../lists/search-list.ts'
import { nodeOf } from '../nodes.ts'
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
    claim: (_, { id }, { graph }) => claimById(graph, claimIdArgument('id', id)),
    link: (_, { id }, { graph }) => linkById(graph, linkIdArgument('id', id)),
    document: (_, { id }, { graph }) => documentById(graph, documentIdArgument('id', id)),
    node: (_, { id }, { graph }) => nodeOf(graph, anyIdArgument('id', id)),
    nodes: (_, { ids }, { graph }) => Promise.all(anyIdsArgument('ids', ids).map((id) => nodeOf(graph, id))),
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
