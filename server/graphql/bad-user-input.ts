import { GraphQLError } from 'graphql'

/** The client asked for something that cannot be. The message names the argument, what was given and what is allowed. */
export const badUserInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
