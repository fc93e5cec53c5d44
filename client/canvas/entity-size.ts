import type { EntityKind, SceneEntity } from './scene.ts'
import { kindShapes } from './shape-of-kind.ts'

const smallKinds: ReadonlySet<EntityKind> = new Set(['PLACE', 'PHASE', 'STATEMENT', 'FIGURE', 'PLEDGE'])

const smallest = 28
const usual = 33
const largest = 62

/** The height of an entity's shape, in pixels at zoom 1: greater with its degree, but slowly. */
export function entitySize({ kind, importance }: SceneEntity): number {
  const base = smallKinds.has(kind) ? smallest : usual
  return Math.min(largest, Math.round(base + 4.4 * Math.log2(1 + Math.max(0, importance) / 2)))
}

/** How far its shape reaches from its middle. */
export function radiusOf(entity: SceneEntity): number {
  const { width, height } = kindShapes[entity.kind]
  return (entitySize(entity) * Math.max(width, height)) / 2
}

/** The width of a link's line, in pixels at zoom 1: the logarithm of its claims, up to a limit. */
export const lineWidth = (claimCount: number): number => Math.min(7, 1.1 + 0.6 * Math.log2(Math.max(1, claimCount)))
