import type { Positions } from '../canvas/scene.ts'
import type { Content } from './content.ts'
import type { Origins } from './expansion.ts'
import type { Sifting } from './sift.ts'

/** What stood on the canvas, and where, at one moment. */
export interface Snapshot {
  readonly content: Content
  readonly origins: Origins
  readonly sifting: Sifting
  readonly positions: Positions
}

/** A change that can be taken back, with the moment on its other side. */
export interface Step {
  /** What the change did, such as "Expand Ukraine". */
  readonly label: string
  readonly snapshot: Snapshot
}

export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const emptyHistory: History = { past: [], future: [] }

const longest = 200

/** What stood on the canvas longer ago is not looked through for what is still the same. */
const mostLookedThrough = 8

/** The last moments that differ in what stood on the canvas, the latest first. */
export function snapshotsOf({ past }: History): readonly Snapshot[] {
  const latest = new Map<Content, Snapshot>()
  for (const { snapshot } of past.toReversed()) {
    if (latest.size === mostLookedThrough) break
    if (!latest.has(snapshot.content)) latest.set(snapshot.content, snapshot)
  }
  return [...latest.values()]
}

function samePlaces(one: Positions, other: Positions): boolean {
  const ids = Object.keys(one)
  const isSame = (id: string) => one[id]?.x === other[id]?.x && one[id]?.y === other[id]?.y
  return ids.length === Object.keys(other).length && ids.every(isSame)
}

/** The same moment, in which places that another remembers alike are held once. */
function sharingPlaces(snapshot: Snapshot, remembered: readonly Snapshot[]): Snapshot {
  const same = remembered.find(({ positions }) => samePlaces(positions, snapshot.positions))
  return same === undefined ? snapshot : { ...snapshot, positions: same.positions }
}

/** Remembers the moment before a change; what had been undone can no longer be redone. */
export const recordStep = (history: History, { label, snapshot }: Step): History => ({
  past: [...history.past, { label, snapshot: sharingPlaces(snapshot, snapshotsOf(history)) }].slice(-longest),
  future: [],
})

export interface Turn {
  readonly history: History
  readonly label: string
  readonly restored: Snapshot
}

export function undoStep(history: History, now: Snapshot): Turn | null {
  const step = history.past.at(-1)
  if (step === undefined) return null
  return {
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { label: step.label, snapshot: now }],
    },
    label: step.label,
    restored: step.snapshot,
  }
}

export function redoStep(history: History, now: Snapshot): Turn | null {
  const step = history.future.at(-1)
  if (step === undefined) return null
  return {
    history: {
      past: [...history.past, { label: step.label, snapshot: now }],
      future: history.future.slice(0, -1),
    },
    label: step.label,
    restored: step.snapshot,
  }
}
