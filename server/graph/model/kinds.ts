/** The kinds of entity, each also the node's label in the store. */
export const entityLabels = {
  COUNTRY: 'Country',
  ORGANISATION: 'Organisation',
  PERSON: 'Person',
  GROUP: 'Group',
  PLACE: 'Place',
  EVENT: 'Event',
  PLAN: 'Plan',
  PHASE: 'Phase',
  PLEDGE: 'Pledge',
  STATEMENT: 'Statement',
  FIGURE: 'Figure',
} as const

export type EntityKind = keyof typeof entityLabels

export const entityKinds = Object.keys(entityLabels) as readonly EntityKind[]

/** Kinds that act; their nodes also carry the label `:Actor`. */
export const actorKinds: readonly EntityKind[] = ['COUNTRY', 'ORGANISATION', 'PERSON', 'GROUP']

/** The word before the colon in an entity's id, by kind. */
export const idPrefixes = {
  COUNTRY: 'country',
  ORGANISATION: 'organisation',
  PERSON: 'person',
  GROUP: 'group',
  PLACE: 'place',
  EVENT: 'event',
  PLAN: 'plan',
  PHASE: 'phase',
  PLEDGE: 'pledge',
  STATEMENT: 'statement',
  FIGURE: 'figure',
} as const satisfies Record<EntityKind, string>
