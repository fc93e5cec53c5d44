import type { StoreValue } from '../graph-store.ts'

/** The store answered with something that the model does not know: the graph was not written by this version. */
class UnreadableRowError extends Error {
  override readonly name = 'UnreadableRowError'
}

type Value = StoreValue | undefined

function unreadable(expected: string, value: Value): UnreadableRowError {
  return new UnreadableRowError(`Expected ${expected}, but the store holds ${JSON.stringify(value)}.`)
}

export function record(value: Value): Readonly<Record<string, Value>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable('a map', value)
  return value as Readonly<Record<string, Value>>
}

/** Values each at a place of its own. */
export function row(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw unreadable('a list', value)
  return value
}

export function text(value: Value): string {
  if (typeof value !== 'string') throw unreadable('a text', value)
  return value
}

export function number(value: Value): number {
  if (typeof value !== 'number') throw unreadable('a number', value)
  return value
}

export function list<Item>(item: (value: Value) => Item): (value: Value) => readonly Item[] {
  return (value) => {
    if (!Array.isArray(value)) throw unreadable('a list', value)
    return value.map(item)
  }
}

/** Every so many items of a list that holds as many of each thing, one thing after the other. */
export function* portions<Item>(all: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}

/** An absent property and null are the same. */
export function optional<Item>(item: (value: Value) => Item): (value: Value) => Item | null {
  return (value) => (value === null || value === undefined ? null : item(value))
}

export function oneOf<const Word extends string>(words: readonly Word[]): (value: Value) => Word {
  const known = new Map<Value, Word>(words.map((word) => [word, word]))
  return (value) => {
    const word = known.get(value)
    if (word === undefined) throw unreadable(`one of ${words.join(', ')}`, value)
    return word
  }
}

export function branded<Id extends string>(isId: (text: string) => text is Id): (value: Value) => Id {
  return (value) => {
    const id = text(value)
    if (!isId(id)) throw unreadable('an id', value)
    return id
  }
}
