import { remembered } from '../../../server/graph/remembered.ts'
import { type BodyActors, bodyActors } from '../actors/body-actors.ts'
import { religions, roles } from '../actors/cameo-words.ts'
import { countryActor, countryOfCode, nameOfCountry } from '../actors/country-actors.ts'
import { ethnicGroups } from '../actors/ethnic-groups.ts'
import { groupOf, groupOfCountry } from '../actors/group-actors.ts'
import type { ImportedActor } from '../actors/imported-actor.ts'
import type { KnownActors } from '../actors/known-actors.ts'
import { regionOfCode } from '../actors/region-actors.ts'

/** Finds who is meant by an actor code of GDELT, such as `FRAGOV`; null when its first three letters mean nothing. */
export type GdeltActors = (code: string) => ImportedActor | null

/** Ethnic groups whose codes CAMEO also has in capitals. */
const capitalGroups: Readonly<Record<string, string>> = { ARB: 'ara', KUR: 'kur', PAL: 'pal' }

/** What the parts of a code tell. */
interface Parts {
  readonly country: string | null
  readonly region: ImportedActor | null
  readonly body: ImportedActor | null
  readonly words: readonly string[]
}

const nothing: Parts = { country: null, region: null, body: null, words: [] }

const wordOf = (code: string): string | undefined =>
  roles[code] ?? religions[code] ?? ethnicGroups.get(capitalGroups[code] ?? code)

const faiths: ReadonlySet<string> = new Set(Object.values(religions))

/** A denomination stands for its religion: `CHRCTH` are Catholics. */
function withWord(parts: Parts, word: string): Parts {
  const last = parts.words.at(-1) ?? ''
  const words = faiths.has(word) && faiths.has(last) ? parts.words.slice(0, -1) : parts.words
  return words.includes(word) ? parts : { ...parts, words: [...words, word] }
}

/** The first three letters say whence an actor is, or of what kind, if it is of no country. */
function readFirst(code: string, actor: string): Parts | null {
  const country = countryOfCode(code)
  if (country !== null) return { ...nothing, country }
  const region = regionOfCode(code, actor)
  if (region !== null) return { ...nothing, region }
  const word = wordOf(code)
  return word === undefined ? null : withWord(nothing, word)
}

/** Those after it say what it does, believes or is named; the last body named is the one that acts. */
function readNext(parts: Parts, code: string, actor: string, bodies: BodyActors): Parts {
  const body = bodies.withCode(code, actor)
  if (body !== null) return { ...parts, body }
  const word = wordOf(code)
  if (word !== undefined) return withWord(parts, word)
  const country = countryOfCode(code)
  if (country !== null) return { ...parts, country: parts.country ?? country }
  return { ...parts, region: parts.region ?? regionOfCode(code, actor) }
}

/** A body of its own, or of the country or the larger body that the code names. */
function bodyOf(body: ImportedActor, country: string | null): ImportedActor {
  return body.of !== null || country === null ? body : { ...body, of: countryActor(country, nameOfCountry(country)) }
}

function actorOf({ country, region, body, words }: Parts, code: string): ImportedActor | null {
  if (body !== null) return bodyOf(body, country)
  const who = words.join(' / ')
  if (country !== null) return who === '' ? countryActor(country, code) : groupOfCountry(who, country, code)
  if (region !== null) return who === '' ? region : groupOf(who, region.contribution.name, region, code)
  return who === '' ? null : groupOf(who, null, null, code)
}

export function gdeltActors(known: KnownActors): GdeltActors {
  const bodies = bodyActors(known)
  return remembered((code: string) => {
    const [first = '', ...rest] = code.match(/.{1,3}/g) ?? []
    const body = bodies.withCode(first, code)
    const start = readFirst(first, code) ?? (body === null ? null : { ...nothing, body })
    if (start === null) return null
    const parts = rest.reduce((read, next) => readNext(read, next, code, bodies), start)
    return actorOf(parts, code)
  })
}
