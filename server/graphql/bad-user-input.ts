import { type ASTNode, GraphQLError } from 'graphql'

/** The client asked for something that cannot be. The message names the argument, what was given and what is allowed. */
export const badUserInput = (message: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } })
