import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses documents that write more than `most` aliases: nobody needs them, but who wants to overload a server does. */
export const aliasLimit =
  (most: number): ValidationRule =>
  (context) => {
    let aliases = 0
    return {
      Field(field) {
        if (field.alias !== undefined) aliases += 1
      },
      Document: {
        leave: () => {
          if (aliases > most) {
            context.reportError(new GraphQLError(`The query has ${aliases} aliases, but at most ${most} are allowed.`))
          }
        },
      },
    }
  }
