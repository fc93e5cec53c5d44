import { stepsPerPixel } from '../canvas/grid.ts'
import type { Point } from '../canvas/scene.ts'
import { compressText, expandText } from './compress-text.ts'
import { UnreadableViewError } from './unreadable-view-error.ts'
import type { PlacedEntity, View } from './view.ts'
import { packFilter, readFilter } from './view-filter.ts'

const version = 1
const mostEntities = 5000
const furthest = 1e6

const entityId = /^[a-z]+:[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/
const linkId = /^[^~]+~[^~]+$/

/** Places as whole steps of the grid, x before y; null where there is none. */
const stepsOf = ({ at }: PlacedEntity): readonly (number | null)[] =>
  at === null ? [null, null] : [Math.round(at.x * stepsPerPixel), Math.round(at.y * stepsPerPixel)]

/** A view as letters, digits, `-`, `_` and one `.` behind the version: `1.…`. */
export async function encodeView({ entities, selection, filter }: View): Promise<string> {
  const packed = { e: entities.map(({ id }) => id), p: entities.flatMap(stepsOf), s: selection, ...packFilter(filter) }
  return `${version}.${await compressText(JSON.stringify(packed))}`
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new UnreadableViewError('A view is an object.')
  return { ...value }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnreadableViewError('Entities and places are lists.')
  return value
}

function readPart(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > furthest * stepsPerPixel) {
    throw new UnreadableViewError('A place is two whole numbers.')
  }
  return value / stepsPerPixel
}

const readPlace = (x: unknown, y: unknown): Point | null =>
  x === null && y === null ? null : { x: readPart(x), y: readPart(y) }

function readId(value: unknown): string {
  if (typeof value !== 'string' || !entityId.test(value)) throw new UnreadableViewError('That is no id of an entity.')
  return value
}

function readSelection(value: unknown): string | null {
  if (value === null) return null
  if (typeof value === 'string' && (entityId.test(value) || linkId.test(value))) return value
  throw new UnreadableViewError('That is no id of what could be selected.')
}

function readView(value: unknown): View {
  const fields = fieldsOf(value)
  const ids = listOf(fields.e).map(readId)
  const places = listOf(fields.p)
  if (ids.length > mostEntities || new Set(ids).size < ids.length || places.length !== 2 * ids.length) {
    throw new UnreadableViewError('Every entity has one place.')
  }
  return {
    entities: ids.map((id, index) => ({ id, at: readPlace(places[2 * index], places[2 * index + 1]) })),
    selection: readSelection(fields.s),
    filter: readFilter(fields.f),
  }
}

/** Takes back `encodeView`; whatever it did not make is an `UnreadableViewError`. */
export async function decodeView(code: string): Promise<View> {
  const [, number, letters] = /^(\d{1,4})\.([\w-]+)$/.exec(code) ?? []
  if (number === undefined || letters === undefined) throw new UnreadableViewError('The code is not that of a view.')
  if (Number(number) !== version) {
    throw new UnreadableViewError(`Version ${number} is not known here.`, { isNewer: Number(number) > version })
  }
  try {
    return readView(JSON.parse(await expandText(letters)))
  } catch (cause) {
    throw cause instanceof UnreadableViewError
      ? cause
      : new UnreadableViewError('The code of the view is damaged.', { cause })
  }
}
