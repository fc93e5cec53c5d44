import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { RequestContext } from '../context.ts'
import { resolvers } from '../resolvers/resolvers.ts'
import { typeDefinitions } from '../schema.ts'

type Resolver = GraphQLFieldResolver<unknown, RequestContext>

// Where one item of a list throws, graphql-js forgets what it waits for in the items before. Were that to fail, nobody would
// hear of it, and Node would end the process.
const rejectingRatherThanThrowing =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    try {
      return resolve(parent, args, context, info)
    } catch (cause) {
      return Promise.reject(cause)
    }
  }

/** The schema with its resolvers, none of which throws: what fails is rejected. */
export function executableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<RequestContext>({ typeDefs: [...typeDefinitions()], resolvers })
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  )
  for (const field of fields)
    if (field.resolve !== undefined) field.resolve = rejectingRatherThanThrowing(field.resolve)
  return schema
}
