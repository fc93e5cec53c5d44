/** The closed list of claim types; each is a relationship type in the store. */
export const claimTypes = [
  'MEMBER_OF',
  'BELONGS_TO',
  'HOLDS_OFFICE',
  'HELD_OFFICE',
  'PARTICIPATED_IN',
  'HELD_IN',
  'LOCATED_IN',
  'SAID',
  'ABOUT',
  'ADDRESSED_TO',
  'HAS_PHASE',
  'ACTS_IN',
  'PROPOSED',
  'PLEDGED',
  'SUPPORTS',
  'AGREED_WITH',
  'REJECTED',
  'URGED',
  'WARNED',
  'PRAISED',
  'CRITICISED',
  'COUNTS',
  'CONFLICTS_WITH',
  'POSSIBLY_SAME_AS',
  'FOLLOWS',
  'IN_CONFLICT_WITH',
  'INTERACTED',
] as const

export type ClaimType = (typeof claimTypes)[number]

export const modalities = ['STATED', 'REPORTED', 'PLANNED', 'CONDITIONAL', 'DERIVED'] as const

/** How firmly a document asserts a claim. */
export type Modality = (typeof modalities)[number]
