import { cypher, cypherProperties, exceptWhen, onlyWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { typeOfNumber } from '../model/group-kind.ts'
import { endsOf, linkIdOf } from '../model/ids.ts'
import type { EntityId, LinkDivision, LinkId, LinkRecord } from '../model/records.ts'
import { linkId } from './ids.ts'
import { decodeKinds } from './link-groups.ts'
import { list, number, optional, portions, row, text } from './values.ts'

const division = cypherProperties('link', ['forward', 'types'])

const columnsBesideCount = cypher`
  ${cypherProperties('link', ['first', 'last'])}
  ${exceptWhen('sumsOnly', cypher`, [${exceptWhen('divisionOnly', cypher`link.groups`)}] ${onlyWhen('divisionOnly', cypher`, ${division}`)}`)}`

/**
 * What `decodeLink` needs of the relationship `link`, as a list: no more than the sum and the days of its claims where the
 * parameter `sumsOnly` is true, and besides their division, which is shorter than their groups, where `divisionOnly` is.
 */
export const linkColumns = cypher`[link.id, link.claimCount, ${columnsBesideCount}]`

/** The same for `decodeLinkBetween`, of a link whose ends the row tells. */
export const linkColumnsBesideEnds = cypher`[link.claimCount, ${columnsBesideCount}]`

/** The same, and no more than the sum where the parameter `countsOnly` is true: then the link has no days. */
export const linkColumnsInShort = cypher`[link.claimCount ${exceptWhen('countsOnly', cypher`, ${columnsBesideCount}`)}]`

const optionalText = optional(text)
const numbers = list(number)

/** Reads how many claims of a link are of each type, most first. */
export const decodeTypes = (value: StoreValue | undefined): LinkDivision['types'] =>
  [...portions(numbers(value), 2)].map(([type = Number.NaN, count = 0]) => ({ type: typeOfNumber(type), count }))

function decodeDivision(claimCount: number, given: readonly (StoreValue | undefined)[]): LinkDivision {
  const forward = number(given[0])
  return { forward, backward: claimCount - forward, types: decodeTypes(given[1]) }
}

function decodeColumns(
  id: LinkId,
  [source, target]: readonly [EntityId, EntityId],
  [count, first, last, givenGroups = [], ...givenDivision]: readonly (StoreValue | undefined)[],
): LinkRecord {
  const [groups = []] = row(givenGroups)
  const claimCount = number(count)
  return {
    id,
    source,
    target,
    claimCount,
    first: optionalText(first),
    last: optionalText(last),
    groups: decodeKinds(groups),
    ...(givenDivision.length === 0 ? {} : { division: decodeDivision(claimCount, givenDivision) }),
  }
}

export function decodeLink(value: StoreValue | undefined): LinkRecord {
  const [given, ...columns] = row(value)
  const id = linkId(given)
  return decodeColumns(id, endsOf(id), columns)
}

export const decodeLinkBetween = (one: EntityId, other: EntityId, value: StoreValue | undefined): LinkRecord =>
  decodeColumns(linkIdOf(one, other), one <= other ? [one, other] : [other, one], row(value))
