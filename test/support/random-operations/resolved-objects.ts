const kinds = [
  'Country',
  'Organisation',
  'Person',
  'Group',
  'Place',
  'Event',
  'Plan',
  'Phase',
  'Pledge',
  'Statement',
  'Figure',
]
const counted = new Set([...kinds, 'Claim', 'Degree', 'Document', 'Evidence', 'Link', 'Passage'])

/** Links of a list right below these are among entities that are counted there. */
const closing = new Set(['Query', 'Overview'])

const typeOf = (value: object): unknown => ('__typename' in value ? value.__typename : undefined)

/**
 * How many entities, claims and the like stand in an answer of which every selection has its `__typename`. Links among
 * given entities and their ends do not count, but what stands below them does.
 */
export function resolvedObjects(value: unknown, parent: unknown = 'Query', isPaid = false): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) {
    const isClosed = closing.has(String(parent)) && value.some((item) => item && typeOf(item) === 'Link')
    return value.reduce((sum, item) => sum + resolvedObjects(item, parent, isClosed), 0)
  }
  const type = typeOf(value)
  const own = counted.has(String(type)) && !isPaid ? 1 : 0
  const endsArePaid = type === 'Link' && isPaid
  return Object.values(value).reduce<number>(
    (sum, item) =>
      sum + resolvedObjects(item, type, endsArePaid && kinds.includes(String(item && typeOf(Object(item))))),
    own,
  )
}
