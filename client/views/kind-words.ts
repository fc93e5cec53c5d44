import type { EntityKind } from '../api/records.ts'

const words: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  COUNTRY: ['Country', 'Countries'],
  ORGANISATION: ['Organisation', 'Organisations'],
  PERSON: ['Person', 'People'],
  GROUP: ['Unnamed group', 'Unnamed groups'],
  PLACE: ['Place', 'Places'],
  EVENT: ['Event', 'Events'],
  PLAN: ['Plan', 'Plans'],
  PHASE: ['Phase of a plan', 'Phases'],
  PLEDGE: ['Pledge', 'Pledges'],
  STATEMENT: ['Statement', 'Statements'],
  FIGURE: ['Figure', 'Figures'],
}

export const kindWord = (kind: EntityKind): string => words[kind][0]

export const kindPlural = (kind: EntityKind): string => words[kind][1]

/** "1 country", "35 countries". */
export const countOfKind = (kind: EntityKind, count: number): string =>
  `${count.toLocaleString('en')} ${(words[kind][count === 1 ? 0 : 1]).toLowerCase()}`

/** "1 claim", "12 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
