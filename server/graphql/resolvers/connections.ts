import type { Connection, Edge } from '../connection.ts'

const ofConnection = {
  edges: async <E extends Edge<unknown>>(connection: Connection<E>) => (await connection.page()).edges,
  nodes: async <Node>(connection: Connection<Edge<Node>>) => (await connection.page()).edges.map((edge) => edge.node),
  pageInfo: async (connection: Connection<Edge<unknown>>) => (await connection.page()).pageInfo,
  totalCount: (connection: Connection<Edge<unknown>>) => connection.totalCount(),
}

/** The fields of each connection: a page is read once, and only when something of it is selected. */
export const connectionResolvers = {
  CountryConnection: ofConnection,
  OrganisationConnection: ofConnection,
  PersonConnection: ofConnection,
  GroupConnection: ofConnection,
  PlaceConnection: ofConnection,
  EventConnection: ofConnection,
  PlanConnection: ofConnection,
  PledgeConnection: ofConnection,
  StatementConnection: ofConnection,
  FigureConnection: ofConnection,
  ClaimConnection: ofConnection,
  DocumentConnection: ofConnection,
  PassageConnection: ofConnection,
  NeighbourConnection: ofConnection,
  SearchConnection: ofConnection,
  TieConnection: ofConnection,
}
