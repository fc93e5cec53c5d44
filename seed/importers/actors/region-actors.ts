import { foldName } from '../../../server/graph/model/search-key.ts'
import { regions } from './cameo-words.ts'
import { type ImportedActor, importedActor } from './imported-actor.ts'

const names: ReadonlyMap<string, string> = new Map(Object.values(regions).map((name) => [foldName(name), name]))

/** A part of the world that acts: those in it, whom the data leave unnamed. */
const regionActor = (name: string, locator: string): ImportedActor => importedActor({ kind: 'GROUP', name, locator })

/** The region with this CAMEO code, or null: a country is none. */
export function regionOfCode(code: string, locator: string): ImportedActor | null {
  const name = regions[code]
  return name === undefined ? null : regionActor(name, locator)
}

export function regionOfName(name: string, locator: string): ImportedActor | null {
  const region = names.get(foldName(name))
  return region === undefined ? null : regionActor(region, locator)
}
