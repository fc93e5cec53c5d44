import type { NeighbourConditions } from '../../graph/queries/neighbours.ts'
import { badUserInput } from '../bad-user-input.ts'
import type { EntityKind } from '../generated/schema-types.ts'

export interface NeighbourConditionArguments {
  readonly kinds?: readonly EntityKind[] | null
  readonly minClaims?: number | null
}

/** Throws BAD_USER_INPUT. */
export function neighbourConditions({ kinds, minClaims }: NeighbourConditionArguments): NeighbourConditions {
  if (minClaims !== null && minClaims !== undefined && minClaims < 1) {
    throw badUserInput(`Argument "minClaims" is ${minClaims}, but must be 1 or more.`)
  }
  return { kinds: kinds ? [...new Set(kinds)].sort() : null, minClaims: minClaims ?? null }
}
