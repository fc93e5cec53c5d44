import TinyQueue from 'tinyqueue'
import type { EntityId } from '../model/records.ts'
import type { TieMap } from './tie-map.ts'

/** Entities each tied to the next, none of them twice, and the number of claims along the way. */
export interface FoundPath {
  readonly entities: readonly EntityId[]
  readonly claims: number
}

/** So many beginnings of paths are looked at for each length: enough but for graphs made to be hard. */
const mostBeginnings = 50_000

/** A way on from an entity, and the most claims that it and all that follows can have. */
interface WayOn {
  readonly to: EntityId
  readonly claims: number
  readonly promise: number
}

interface Beginning extends FoundPath {
  /** The most claims that a whole path which begins so can have. */
  readonly promise: number
  /** The ways that lead on from the last entity but one, and which of them was taken. */
  readonly ways: readonly WayOn[]
  readonly taken: number
}

function compareIds(a: readonly EntityId[], b: readonly EntityId[]): number {
  const differing = a.findIndex((id, index) => id !== b[index])
  if (differing === -1) return a.length - b.length
  const other = b[differing]
  return other === undefined || (a[differing] ?? '') > other ? 1 : -1
}

const betterBeginning = (a: Beginning, b: Beginning) => b.promise - a.promise || compareIds(a.entities, b.entities)

/** By number of ties left to `to`: the most claims that a way there has, from each entity that has one. It may pass one twice. */
function mostClaimsLeft(ties: TieMap, from: EntityId, to: EntityId, length: number) {
  const left: ReadonlyMap<EntityId, number>[] = [new Map([[to, 0]])]
  for (let count = 1; count <= length; count += 1) {
    const most = new Map<EntityId, number>()
    for (const [id, claimsLeft] of left[count - 1] ?? []) {
      for (const [before, claims] of ties.of(id)) {
        if (before === to || (before === from && count < length)) continue
        most.set(before, Math.max(most.get(before) ?? 0, claimsLeft + claims))
      }
    }
    left.push(most)
  }
  return left
}

/** The `most` loop-free paths of exactly `length` ties: those with the most claims first, then by their ids. */
export function bestPaths(
  ties: TieMap,
  ends: { readonly from: EntityId; readonly to: EntityId },
  length: number,
  most: number,
): readonly FoundPath[] {
  const left = mostClaimsLeft(ties, ends.from, ends.to, length)
  if (left[length]?.has(ends.from) !== true) return []
  const known = new Map<string, readonly WayOn[]>()

  function waysOn(id: EntityId, ahead: number): readonly WayOn[] {
    const key = `${ahead} ${id}`
    const before = known.get(key)
    if (before !== undefined) return before
    const ways = [...ties.of(id)]
      .flatMap(([to, claims]) => {
        const claimsLeft = left[ahead]?.get(to)
        return claimsLeft === undefined ? [] : [{ to, claims, promise: claims + claimsLeft }]
      })
      .sort((a, b) => b.promise - a.promise || (a.to < b.to ? -1 : 1))
    known.set(key, ways)
    return ways
  }

  const queue = new TinyQueue<Beginning>([], betterBeginning)
  /** Only the best way on is put in; the next best follows when it has been taken, for it cannot be better. */
  function goOn(entities: readonly EntityId[], claims: number, ways: readonly WayOn[], start: number): void {
    const taken = ways.findIndex((way, index) => index >= start && !entities.includes(way.to))
    const way = ways[taken]
    if (way === undefined) return
    const onward = { entities: [...entities, way.to], claims: claims + way.claims, promise: claims + way.promise }
    queue.push({ ...onward, ways, taken })
  }

  goOn([ends.from], 0, waysOn(ends.from, length - 1), 0)
  const found: FoundPath[] = []
  for (let looked = 0; looked < mostBeginnings && found.length < most; looked += 1) {
    const best = queue.pop()
    if (best === undefined) break
    const { entities, claims, ways, taken } = best
    goOn(entities.slice(0, -1), claims - (ways[taken]?.claims ?? 0), ways, taken + 1)
    const ahead = length - entities.length
    const last = entities.at(-1)
    if (ahead < 0) found.push({ entities, claims })
    else if (last !== undefined) goOn(entities, claims, waysOn(last, ahead), 0)
  }
  return found
}
