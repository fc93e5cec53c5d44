import { buildSchema, findBreakingChanges } from 'graphql'

/** What a client of the one schema can no longer rely on under the other, a sentence each. */
export const breakingChanges = (before: string, after: string): readonly string[] =>
  findBreakingChanges(buildSchema(before), buildSchema(after))
    .map(({ description }) => description)
    .sort()
