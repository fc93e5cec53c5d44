import { foldName } from '../../../server/graph/model/search-key.ts'
import { type ImportedActor, importedActor } from './imported-actor.ts'
import type { KnownActors } from './known-actors.ts'
import { type WellKnownBody, wellKnownBodies } from './well-known-bodies.ts'

/** Finds organisations that event data name often. */
export interface BodyActors {
  /** By its code among CAMEO's known groups; null where there is none. */
  withCode(code: string, locator: string): ImportedActor | null
  withName(name: string, locator: string): ImportedActor | null
}

const namesOf = ({ name, also = [] }: WellKnownBody): readonly string[] => [name, ...also]

const byCode: ReadonlyMap<string, WellKnownBody> = new Map(
  wellKnownBodies.flatMap((body) => (body.code === undefined ? [] : [[body.code, body] as const])),
)

const byName: ReadonlyMap<string, WellKnownBody> = new Map(
  wellKnownBodies.flatMap((body) => namesOf(body).map((name) => [foldName(name), body] as const)),
)

/** Well-known bodies, by the ids of those that are known already. */
export function bodyActors(known: KnownActors): BodyActors {
  const actorOf = (body: WellKnownBody, locator: string): ImportedActor => {
    const same = namesOf(body)
      .map((name) => known.get(foldName(name)))
      .find((actor) => actor?.kind === 'ORGANISATION')
    const whole = body.within === undefined ? undefined : byCode.get(body.within)
    return importedActor({
      kind: 'ORGANISATION',
      name: body.name,
      locator,
      ...(same && { id: same.id }),
      of: whole === undefined ? null : actorOf(whole, whole.code ?? whole.name),
    })
  }
  const found = (body: WellKnownBody | undefined, locator: string) =>
    body === undefined ? null : actorOf(body, locator)
  return {
    withCode: (code, locator) => found(byCode.get(code), locator),
    withName: (name, locator) => found(byName.get(foldName(name)), locator),
  }
}
