import { type ClaimCountsBetweenQuery, TypedDocumentString } from './generated/operations.ts'
import type { ClaimFilter } from './records.ts'

type Counted = Omit<ClaimCountsBetweenQuery['claimCounts'][number], 'actions'>

interface Among {
  readonly ids: readonly string[]
}

/** What the claims of an action are called in the operation and its answer. */
export const partOf = (code: string): string => `of${code}`

/** Counts the claims of each of these actions by itself, in one request. */
export const countsOfActions = (
  codes: readonly string[],
): TypedDocumentString<Readonly<Record<string, readonly Counted[]>>, Among & Readonly<Record<string, unknown>>> =>
  new TypedDocumentString(
    [
      `query CountsOfActions($ids: [ID!]!, ${codes.map((code) => `$${partOf(code)}: ClaimFilter!`).join(', ')}) {`,
      ...codes.map((code) => `  ${partOf(code)}: claimCounts(between: $ids, filter: $${partOf(code)}) { ...Counted }`),
      '}',
      'fragment Counted on ClaimCount { type modality document { id title } count }',
    ].join('\n'),
  )

/** The filter, for each action narrowed to it. */
export const filtersByAction = (codes: readonly string[], filter: ClaimFilter): Readonly<Record<string, ClaimFilter>> =>
  Object.fromEntries(codes.map((code) => [partOf(code), { ...filter, actions: [code] }]))
