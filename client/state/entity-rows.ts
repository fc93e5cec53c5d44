import type { CanvasEntity } from '../api/records.ts'
import { entityKinds } from '../canvas/scene.ts'
import { type Content, standingNeighbours } from './content.ts'

/** What the table tells of an entity that stands on the canvas. */
export interface EntityRow {
  readonly entity: CanvasEntity
  /** How many of its neighbours are shown too. */
  readonly standing: number
  /** How many of them do not stand on the canvas. */
  readonly left: number
}

export const rowColumns = ['name', 'kind', 'date', 'standing', 'neighbours'] as const

export type RowColumn = (typeof rowColumns)[number]

export interface RowOrder {
  readonly column: RowColumn
  readonly direction: 'ascending' | 'descending'
}

/** A row for every entity that is shown; what stands on the canvas but is filtered out counts neither as a tie here nor as left. */
export function entityRows(shown: Content, content: Content): readonly EntityRow[] {
  const neighbours = standingNeighbours(shown)
  const standing = standingNeighbours(content)
  return [...shown.entities.values()].map((entity) => ({
    entity,
    standing: neighbours.get(entity.id)?.size ?? 0,
    left: Math.max(0, entity.neighbours - (standing.get(entity.id)?.size ?? 0)),
  }))
}

const alphabet = new Intl.Collator('en')

const byName = (a: EntityRow, b: EntityRow): number => alphabet.compare(a.entity.name, b.entity.name)

const ascending: Readonly<Record<RowColumn, (a: EntityRow, b: EntityRow) => number>> = {
  name: byName,
  kind: (a, b) => entityKinds.indexOf(a.entity.kind) - entityKinds.indexOf(b.entity.kind),
  date: (a, b) => alphabet.compare(a.entity.earliest ?? '', b.entity.earliest ?? ''),
  standing: (a, b) => a.standing - b.standing,
  neighbours: (a, b) => a.entity.neighbours - b.entity.neighbours,
}

/** Rows in order; equals by name, and what has no date last under either direction of dates. */
export function sortRows(rows: readonly EntityRow[], { column, direction }: RowOrder): readonly EntityRow[] {
  const turn = direction === 'ascending' ? 1 : -1
  const undated = ({ entity }: EntityRow) => (column === 'date' && entity.earliest === null ? 1 : 0)
  return rows.toSorted((a, b) => undated(a) - undated(b) || turn * ascending[column](a, b) || byName(a, b))
}
