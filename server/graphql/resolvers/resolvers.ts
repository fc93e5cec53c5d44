import type { Resolvers } from '../generated/schema-types.ts'
import { claimResolvers } from './claims.ts'
import { connectionResolvers } from './connections.ts'
import { documentResolvers } from './documents.ts'
import { entityResolvers } from './entities.ts'
import { queryResolvers } from './query.ts'
import { scalarResolvers } from './scalars.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  ...queryResolvers,
  ...entityResolvers,
  ...claimResolvers,
  ...documentResolvers,
  ...connectionResolvers,
}
