import { foldName } from '../../../server/graph/model/search-key.ts'
import { remembered } from '../../../server/graph/remembered.ts'
import { bodyActors } from '../actors/body-actors.ts'
import { countryActor, countryOfName, nameOfCountry } from '../actors/country-actors.ts'
import { groupOf, groupOfCountry } from '../actors/group-actors.ts'
import { type ImportedActor, importedActor } from '../actors/imported-actor.ts'
import { kindOfName } from '../actors/kind-of-name.ts'
import type { KnownActors } from '../actors/known-actors.ts'
import { regionOfName } from '../actors/region-actors.ts'

/** An actor as ICEWS writes it; sectors and country only in its form of twenty columns. */
interface IcewsName {
  readonly name: string
  readonly sectors: readonly string[]
  readonly country: string | null
}

/** Finds who is meant by a name in ICEWS. */
export type IcewsActors = (actor: IcewsName) => ImportedActor

/** Words of ICEWS for those of whom nothing more is known. */
const nobody = new Set(
  [
    'Ethnic',
    'International',
    'International Government Organizations',
    'Non-Governmental Organizations',
    'Social Group',
    'Unidentified State Actor',
    'Unspecified Actor',
  ].map(foldName),
)

/** `Foreign Affairs (France)` in two: both may have brackets of their own. Null where the name does not end in brackets. */
function qualified(name: string): { readonly who: string; readonly whose: string } | null {
  if (!name.endsWith(')')) return null
  let depth = 0
  for (let at = name.length - 1; at > 1; at--) {
    if (name[at] === ')') depth++
    else if (name[at] === '(' && --depth === 0)
      return { who: name.slice(0, at).trim(), whose: name.slice(at + 1, -1).trim() }
  }
  return null
}

export function icewsActors(known: KnownActors): IcewsActors {
  const bodies = bodyActors(known)

  /** Whom a name means of itself: a country, somebody who is known, a region. */
  function certain(name: string): ImportedActor | null {
    const country = countryOfName(name)
    if (country !== null) return countryActor(country, name)
    const same = known.get(foldName(name))
    if (same === undefined) return bodies.withName(name, name) ?? regionOfName(name, name)
    return same.kind === 'COUNTRY'
      ? countryActor(same.id.slice('country:'.length), name)
      : importedActor({ ...same, locator: name })
  }

  function groupIn(who: string, whose: string, name: string): ImportedActor {
    const country = countryOfName(whose)
    if (country !== null) return groupOfCountry(who, country, name)
    const owner = certain(whose)
    if (owner !== null) return groupOf(who, owner.contribution.name, owner, name)
    const isBody = whose.includes(' ') && !nobody.has(foldName(whose)) && kindOfName(whose, []) === 'ORGANISATION'
    return groupOf(
      who,
      whose,
      isBody ? importedActor({ kind: 'ORGANISATION', name: whose, locator: whose }) : null,
      name,
    )
  }

  function byRule({ name, sectors, country }: IcewsName): ImportedActor {
    const code = country === null ? null : countryOfName(country)
    const of = code === null ? null : countryActor(code, nameOfCountry(code))
    return importedActor({ kind: kindOfName(name, sectors), name, locator: name, of })
  }

  /** Without what only a rule tells. */
  const byName = remembered((name: string): ImportedActor | null => {
    const found = certain(name)
    if (found !== null) return found
    if (nobody.has(foldName(name))) return groupOf(name, null, null, name)
    const parts = qualified(name)
    return parts === null ? null : groupIn(parts.who, parts.whose, name)
  })
  return (actor) => byName(actor.name) ?? byRule(actor)
}
