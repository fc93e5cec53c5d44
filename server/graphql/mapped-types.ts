import type { ClaimRecord, EntityRecord, PassageRecord, StoredDocument } from '../graph/model/records.ts'
import type { Connection, Edge } from './connection.ts'
import type { NeighbourEdge } from './lists/neighbour-list.ts'
import type { SearchEdge } from './lists/search-list.ts'
import type { TieEdge } from './lists/tie-list.ts'

// What resolvers pass on as the pages of the schema; named for the generated types.
export type EntityEdge = Edge<EntityRecord>
export type ClaimEdge = Edge<ClaimRecord>
export type DocumentEdge = Edge<StoredDocument>
export type PassageEdge = Edge<PassageRecord>
export type EntityConnection = Connection<EntityEdge>
export type ClaimConnection = Connection<ClaimEdge>
export type DocumentConnection = Connection<DocumentEdge>
export type PassageConnection = Connection<PassageEdge>
export type NeighbourConnection = Connection<NeighbourEdge>
export type SearchConnection = Connection<SearchEdge>
export type TieConnection = Connection<TieEdge>
