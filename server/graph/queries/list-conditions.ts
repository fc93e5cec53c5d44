import { type Cypher, cypher, cypherName, whenSet } from '../cypher.ts'
import type { ClaimType } from '../model/claim-types.ts'
import type { EntityKind } from '../model/kinds.ts'
import { dateOfEntity } from './period.ts'

/** Conditions that name an entity: whether claims of a type tie the listed entity to it or none does, and in which direction. */
type EndConditions = Readonly<
  Record<string, readonly [type: ClaimType, direction: 'out' | 'in' | 'both', tied?: 'untied']>
>

const ofActors = {
  memberOf: ['MEMBER_OF', 'out'],
  notMemberOf: ['MEMBER_OF', 'out', 'untied'],
  participatedIn: ['PARTICIPATED_IN', 'out'],
  supports: ['SUPPORTS', 'out'],
  inConflictWith: ['IN_CONFLICT_WITH', 'both'],
} as const satisfies EndConditions

const endsOfKind: Readonly<Record<EntityKind, EndConditions>> = {
  COUNTRY: { ...ofActors, group: ['BELONGS_TO', 'in'] },
  ORGANISATION: { ...ofActors, member: ['MEMBER_OF', 'in'], group: ['BELONGS_TO', 'in'] },
  PERSON: { ...ofActors, officeOf: ['HOLDS_OFFICE', 'out'] },
  GROUP: { ...ofActors, member: ['MEMBER_OF', 'in'], belongsTo: ['BELONGS_TO', 'out'] },
  PLACE: { country: ['LOCATED_IN', 'out'] },
  EVENT: { place: ['HELD_IN', 'out'], participant: ['PARTICIPATED_IN', 'in'], about: ['ABOUT', 'out'] },
  PLAN: { proposer: ['PROPOSED', 'in'], opponent: ['REJECTED', 'in'] },
  PHASE: {},
  PLEDGE: { pledger: ['PLEDGED', 'in'], about: ['ABOUT', 'out'] },
  STATEMENT: { speaker: ['SAID', 'in'], about: ['ABOUT', 'out'], addressee: ['ADDRESSED_TO', 'out'] },
  FIGURE: { counts: ['COUNTS', 'out'] },
}

const factsOfKind: Readonly<Partial<Record<EntityKind, Cypher>>> = {
  COUNTRY: whenSet('iso2', cypher`entity.iso2 IN $iso2`),
  EVENT: dateOfEntity.within,
  PLEDGE: dateOfEntity.within,
  STATEMENT: cypher`${dateOfEntity.within} AND ${whenSet('verbatim', cypher`(entity.verbatim IS NOT NULL) = $verbatim`)}`,
  FIGURE: whenSet('basis', cypher`entity.basis = $basis`),
}

/** The names of the conditions of a kind that hold the id of an entity. */
export const endConditionsOf = (kind: EntityKind): readonly string[] => Object.keys(endsOfKind[kind])

/** Whether some name of `entity` has each of `$words` as the start of a word. */
export const hasWords = cypher`
  all(word IN $words WHERE entity.searchKey CONTAINS ('^' + word) OR entity.searchKey CONTAINS (' ' + word))`

function tiesTo(condition: string, [type, direction, tied]: EndConditions[string] & {}): Cypher {
  const id = cypherName(condition)
  const claim = cypher`-[:${cypherName(type)}]-`
  const arrow = { out: cypher`${claim}>`, in: cypher`<${claim}`, both: claim }[direction]
  const exists = cypher`EXISTS { (entity)${arrow}(:Entity {id: $${id}}) }`
  return whenSet(condition, tied === 'untied' ? cypher`NOT ${exists}` : exists)
}

/** Whether `entity`, which is of this kind, meets all conditions among the parameters. */
export function isListed(kind: EntityKind): Cypher {
  const conditions = Object.entries(endsOfKind[kind]).map(([condition, tie]) => tiesTo(condition, tie))
  return [...conditions, factsOfKind[kind] ?? cypher`true`].reduce(
    (all, condition) => cypher`${all} AND ${condition}`,
    cypher`${whenSet('words', hasWords)}
      AND ${whenSet('document', cypher`EXISTS { (entity)<-[:DESCRIBES]-(:Document {id: $document}) }`)}`,
  )
}
