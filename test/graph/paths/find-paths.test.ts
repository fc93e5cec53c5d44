import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EntityId } from '../../../server/graph/model/records.ts'
import type { FoundPath } from '../../../server/graph/paths/best-paths.ts'
import { findPaths, type ReadTies } from '../../../server/graph/paths/find-paths.ts'
import { entityIdOf } from '../../support/sample-loads.ts'

/** Two numbers of entities, and how many claims tie them. */
type Pair = readonly [one: number, other: number, claims: number]

const idOf = (number: number): EntityId => entityIdOf(`group:${number}`)

/** A graph by its pairs, each once, without those of an entity with itself. */
function graphOf(pairs: readonly Pair[]) {
  const claimsOf = new Map<string, Pair>()
  for (const [one, other, claims] of pairs) {
    if (one !== other) claimsOf.set([one, other].sort().join(), [one, other, claims])
  }
  const ties = new Map<EntityId, Map<EntityId, number>>()
  const tie = (one: EntityId, other: EntityId, claims: number) =>
    ties.set(one, (ties.get(one) ?? new Map<EntityId, number>()).set(other, claims))
  for (const [one, other, claims] of claimsOf.values()) {
    tie(idOf(one), idOf(other), claims)
    tie(idOf(other), idOf(one), claims)
  }
  return ties
}

type Graph = ReturnType<typeof graphOf>

/** Reads ties as a store does, and counts how often and how many. */
function readerOf(graph: Graph) {
  const reads: number[] = []
  const readTies: ReadTies = async (entities, goals, limit) => {
    const ties = entities.flatMap((one) =>
      [...(graph.get(one) ?? [])]
        .map(([other, claims]) => ({ one, other, claims, weight: graph.get(other)?.size ?? 0 }))
        .sort((a, b) => {
          const nearer = Number(goals.includes(b.other)) - Number(goals.includes(a.other))
          return nearer || b.claims - a.claims || (a.other < b.other ? -1 : 1)
        })
        .slice(0, limit),
    )
    reads.push(ties.length)
    return ties
  }
  return { reads, readTies }
}

function search(graph: Graph, from: EntityId, to: EntityId, maxLength: number, first: number) {
  const { reads, readTies } = readerOf(graph)
  const weighed = (id: EntityId) => ({ id, weight: graph.get(id)?.size ?? 0 })
  const found = findPaths({ from: weighed(from), to: weighed(to), maxLength, first }, readTies)
  return { reads, found }
}

/** All loop-free paths, by walking every one of them. */
function everyPath(graph: Graph, from: EntityId, to: EntityId, maxLength: number): readonly FoundPath[] {
  const paths: FoundPath[] = []
  const walk = (entities: readonly EntityId[], claims: number) => {
    const last = entities.at(-1)
    if (last === to) paths.push({ entities, claims })
    if (last === undefined || last === to || entities.length > maxLength) return
    for (const [next, count] of graph.get(last) ?? []) {
      if (!entities.includes(next)) walk([...entities, next], claims + count)
    }
  }
  walk([from], 0)
  const byIds = (a: FoundPath, b: FoundPath) => {
    const differing = a.entities.findIndex((id, index) => id !== b.entities[index])
    return (a.entities[differing] ?? '') < (b.entities[differing] ?? '') ? -1 : 1
  }
  return paths.sort((a, b) => a.entities.length - b.entities.length || b.claims - a.claims || byIds(a, b))
}

const entityNumber = fc.nat(11)
const graphs = fc.array(fc.tuple(entityNumber, entityNumber, fc.integer({ min: 1, max: 4 })), { maxLength: 40 })
const question = {
  from: entityNumber,
  to: entityNumber,
  maxLength: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 30 }),
}

it('finds the paths that walking every one of them finds, in the same order, with as many reads as ties at most', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.record(question), async (pairs, { from, to, maxLength, first }) => {
      const graph = graphOf(pairs)
      const { reads, found } = search(graph, idOf(from), idOf(to), maxLength, first)
      expect(await found).toEqual(everyPath(graph, idOf(from), idOf(to), maxLength).slice(0, first))
      expect(reads.length).toBeLessThanOrEqual(maxLength)
    }),
    { numRuns: 1000 },
  )
})

it('finds the same paths from the other end, walked backwards', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.record(question), async (pairs, { from, to, maxLength }) => {
      const graph = graphOf(pairs)
      const there = await search(graph, idOf(from), idOf(to), maxLength, 1000).found
      const back = await search(graph, idOf(to), idOf(from), maxLength, 1000).found
      const forwards = (path: FoundPath) => JSON.stringify(path)
      const backwards = ({ entities, claims }: FoundPath) => forwards({ entities: entities.toReversed(), claims })
      expect(new Set(back.map(backwards))).toEqual(new Set(there.map(forwards)))
    }),
  )
})

it('takes the only way of an entity to itself', async () => {
  expect(await search(graphOf([[1, 2, 1]]), idOf(1), idOf(1), 4, 5).found).toEqual([{ entities: [idOf(1)], claims: 0 }])
})

it('stops when one end leads nowhere further', async () => {
  const { reads, found } = search(
    graphOf([
      [1, 2, 1],
      [3, 4, 1],
      [4, 5, 1],
    ]),
    idOf(1),
    idOf(3),
    6,
    5,
  )
  expect(await found).toEqual([])
  expect(reads.length).toBeLessThan(6)
})

it('goes round an entity that is tied to very many, from the side that costs less', async () => {
  const hub = 0
  const spokes = Array.from({ length: 60_000 }, (_, index): Pair => [hub, index + 10, 2])
  const graph = graphOf([...spokes, [1, hub, 1], [hub, 2, 1], [2, 3, 1]])
  const { reads, found } = search(graph, idOf(1), idOf(3), 4, 5)
  expect(await found).toEqual([{ entities: [1, hub, 2, 3].map(idOf), claims: 3 }])
  expect(Math.max(...reads)).toBeLessThanOrEqual(4000)
})

it('finds the direct tie of two entities that both are tied to very many, however weak it is', async () => {
  const spokes = Array.from({ length: 6000 }, (_, index): Pair => [index % 2, index + 10, 5])
  const { reads, found } = search(graphOf([...spokes, [0, 1, 1]]), idOf(0), idOf(1), 3, 1)
  expect(await found).toEqual([{ entities: [idOf(0), idOf(1)], claims: 1 }])
  expect(reads.length).toBe(1)
})

it('reads at most 4,000 ties a step where everything is tied to everything', async () => {
  const pairs = Array.from({ length: 300 }, (_, one) =>
    Array.from({ length: one }, (_, other): Pair => [one, other, ((one * other) % 7) + 1]),
  ).flat()
  const { reads, found } = search(graphOf(pairs), idOf(0), idOf(1), 6, 100)
  const lengths = (await found).map(({ entities }) => entities.length - 1)
  expect(lengths).toEqual([1, ...Array(99).fill(2)])
  expect(Math.max(...reads)).toBeLessThanOrEqual(4000)
})
