import type { ClaimType, Modality, ShownClaim } from '../api/records.ts'
import { actionVerb } from './action-words.ts'
import { isPlural } from './is-plural.ts'
import { withArticle } from './with-article.ts'

interface ClaimWords {
  /** On a line: "member of". */
  readonly label: string
  /** Above the claims of which the entity is the source: "Member of". */
  readonly outgoing: string
  /** Above the claims of which the entity is the target: "Members". */
  readonly incoming: string
  /** Between source and target: "is a member of". */
  readonly stated: string
  readonly planned: string
  readonly conditional: string
}

const words: Readonly<Record<ClaimType, ClaimWords>> = {
  MEMBER_OF: {
    label: 'member of',
    outgoing: 'Member of',
    incoming: 'Members',
    stated: 'is a member of',
    planned: 'is to join',
    conditional: 'would be a member of',
  },
  BELONGS_TO: {
    label: 'belongs to',
    outgoing: 'Belongs to',
    incoming: 'Its people and forces',
    stated: 'belongs to',
    planned: 'is to belong to',
    conditional: 'would belong to',
  },
  HOLDS_OFFICE: {
    label: 'office',
    outgoing: 'Offices',
    incoming: 'Office holders',
    stated: 'holds an office of',
    planned: 'is to hold an office of',
    conditional: 'would hold an office of',
  },
  HELD_OFFICE: {
    label: 'former office',
    outgoing: 'Former offices',
    incoming: 'Former office holders',
    stated: 'once held an office of',
    planned: 'once was to hold an office of',
    conditional: 'would once have held an office of',
  },
  PARTICIPATED_IN: {
    label: 'took part in',
    outgoing: 'Took part in',
    incoming: 'Participants',
    stated: 'took part in',
    planned: 'is due to take part in',
    conditional: 'would take part in',
  },
  HELD_IN: {
    label: 'held in',
    outgoing: 'Place',
    incoming: 'Held here',
    stated: 'took place in',
    planned: 'is due to take place in',
    conditional: 'would take place in',
  },
  LOCATED_IN: {
    label: 'lies in',
    outgoing: 'Lies in',
    incoming: 'Places and bodies',
    stated: 'lies in',
    planned: 'is to lie in',
    conditional: 'would lie in',
  },
  SAID: {
    label: 'said',
    outgoing: 'Statements',
    incoming: 'Said by',
    stated: 'said',
    planned: 'is to say',
    conditional: 'would say',
  },
  ABOUT: {
    label: 'about',
    outgoing: 'About',
    incoming: 'Subject of',
    stated: 'is about',
    planned: 'is to be about',
    conditional: 'would be about',
  },
  ADDRESSED_TO: {
    label: 'addressed to',
    outgoing: 'Addressed to',
    incoming: 'Addressed by',
    stated: 'is addressed to',
    planned: 'is to be addressed to',
    conditional: 'would be addressed to',
  },
  HAS_PHASE: {
    label: 'phase',
    outgoing: 'Phases',
    incoming: 'Part of',
    stated: 'has the phase',
    planned: 'has the planned phase',
    conditional: 'would have the phase',
  },
  ACTS_IN: {
    label: 'acts in',
    outgoing: 'Acts in',
    incoming: 'Who acts in it',
    stated: 'acts in',
    planned: 'is to act in',
    conditional: 'would act in',
  },
  PROPOSED: {
    label: 'proposed',
    outgoing: 'Proposed',
    incoming: 'Proposed by',
    stated: 'proposed',
    planned: 'is to propose',
    conditional: 'would propose',
  },
  PLEDGED: {
    label: 'pledged',
    outgoing: 'Pledged',
    incoming: 'Pledged by',
    stated: 'made the pledge',
    planned: 'is to make the pledge',
    conditional: 'made the conditional pledge',
  },
  SUPPORTS: {
    label: 'supports',
    outgoing: 'Supports',
    incoming: 'Supported by',
    stated: 'supports',
    planned: 'is to support',
    conditional: 'would support',
  },
  AGREED_WITH: {
    label: 'agreed with',
    outgoing: 'Agreements',
    incoming: 'Agreements',
    stated: 'has an agreement with',
    planned: 'is to agree with',
    conditional: 'would agree with',
  },
  REJECTED: {
    label: 'rejected',
    outgoing: 'Rejected',
    incoming: 'Rejected by',
    stated: 'rejected',
    planned: 'is to reject',
    conditional: 'would reject',
  },
  URGED: {
    label: 'urged',
    outgoing: 'Urged',
    incoming: 'Urged by',
    stated: 'urged',
    planned: 'is to urge',
    conditional: 'would urge',
  },
  WARNED: {
    label: 'warned',
    outgoing: 'Warned',
    incoming: 'Warned by',
    stated: 'warned',
    planned: 'is to warn',
    conditional: 'would warn',
  },
  PRAISED: {
    label: 'praised',
    outgoing: 'Praised',
    incoming: 'Praised by',
    stated: 'praised',
    planned: 'is to praise',
    conditional: 'would praise',
  },
  CRITICISED: {
    label: 'criticised',
    outgoing: 'Criticised',
    incoming: 'Criticised by',
    stated: 'criticised',
    planned: 'is to criticise',
    conditional: 'would criticise',
  },
  COUNTS: {
    label: 'counts',
    outgoing: 'Counts',
    incoming: 'Figures',
    stated: 'is a figure for',
    planned: 'is to be a figure for',
    conditional: 'would be a figure for',
  },
  CONFLICTS_WITH: {
    label: 'contradicts',
    outgoing: 'Contradictions',
    incoming: 'Contradictions',
    stated: 'cannot be squared with',
    planned: 'cannot be squared with',
    conditional: 'could not be squared with',
  },
  POSSIBLY_SAME_AS: {
    label: 'may be the same as',
    outgoing: 'Possibly the same',
    incoming: 'Possibly the same',
    stated: 'may be the same as',
    planned: 'may be the same as',
    conditional: 'may be the same as',
  },
  FOLLOWS: {
    label: 'follows',
    outgoing: 'Follows',
    incoming: 'Followed by',
    stated: 'follows',
    planned: 'is to follow',
    conditional: 'would follow',
  },
  IN_CONFLICT_WITH: {
    label: 'in conflict with',
    outgoing: 'In conflict with',
    incoming: 'In conflict with',
    stated: 'is in conflict with',
    planned: 'is to be in conflict with',
    conditional: 'would be in conflict with',
  },
  INTERACTED: {
    label: 'interacted with',
    outgoing: 'Interactions',
    incoming: 'Interactions',
    stated: 'interacted with',
    planned: 'is to interact with',
    conditional: 'would interact with',
  },
}

export const isClaimType = (text: string): text is ClaimType => Object.hasOwn(words, text)

export const claimLabel = (type: ClaimType): string => words[type].label

export const groupHeading = (type: ClaimType, isSource: boolean): string =>
  isSource ? words[type].outgoing : words[type].incoming

/** Types of claim whose detail names an office, and so belongs into the sentence. */
export const isOffice = (type: ClaimType): boolean => type === 'HOLDS_OFFICE' || type === 'HELD_OFFICE'

function officeVerb(type: ClaimType, modality: Modality, office: string): string {
  if (type === 'HELD_OFFICE') return `was once ${office} of`
  if (modality === 'PLANNED') return `is to be ${office} of`
  return modality === 'CONDITIONAL' ? `would be ${office} of` : `is ${office} of`
}

const plurals: Readonly<Record<string, string>> = {
  acts: 'act',
  belongs: 'belong',
  follows: 'follow',
  has: 'have',
  holds: 'hold',
  is: 'are',
  lies: 'lie',
  supports: 'support',
  was: 'were',
}

function inPlural(verb: string): string {
  const [first = '', ...rest] = verb.split(' ')
  return [plurals[first] ?? first, ...rest].join(' ')
}

/** What stands between a claim's source and its target when the claim is read as a sentence. */
export function claimVerb({
  source,
  type,
  modality,
  detail,
  action,
}: Pick<ShownClaim, 'source' | 'type' | 'modality' | 'detail'> & {
  readonly action: { readonly code: string } | null
}): string {
  const verb = (action === null ? null : actionVerb(action.code)) ?? verbOf(type, modality, detail)
  return isPlural(source) ? inPlural(verb) : verb
}

function verbOf(type: ClaimType, modality: Modality, detail: string | null): string {
  if (isOffice(type) && detail !== null) return officeVerb(type, modality, detail)
  if (modality === 'PLANNED') return words[type].planned
  return modality === 'CONDITIONAL' ? words[type].conditional : words[type].stated
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Boris Johnson urged allies", "France is a member of the European Union". */
export const sentenceOf = (claim: ShownClaim): string =>
  `${capitalised(withArticle(claim.source))} ${claimVerb(claim)} ${withArticle(claim.target)}`
