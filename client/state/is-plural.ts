import type { NamedEntity } from '../api/records.ts'

/** What begins what only tells more of the thing that is named: "Talks *in* Kyiv". */
const beginnings = / (?:about|after|among|at|before|between|by|during|for|from|in|of|on|over|that|to|which|with) /

/** "Talks", "guarantees"; neither "crisis" nor "Congress". */
const pluralNoun = /[^aisu]s$/i

/** Nouns that are plurals without ending like one. */
const otherPlurals = /\b(?:children|men|people|police|women)$/i

/** What event data call a group: "Citizen (Australia)", "Police (Australia)". */
const bracketed = / \(.+\)$/

/** Whether a verb behind the name stands in the plural, as far as kind and words tell. */
export function isPlural({ kind, name }: Pick<NamedEntity, 'kind' | 'name'>): boolean {
  if (kind === 'GROUP') {
    const noun = name.replace(bracketed, '')
    return noun === name || pluralNoun.test(noun) || otherPlurals.test(noun)
  }
  if (kind !== 'EVENT' && kind !== 'PLAN' && kind !== 'PLEDGE') return false
  return pluralNoun.test(name.split(beginnings)[0] ?? '')
}
