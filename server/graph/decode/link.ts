import { cypher, cypherProperties, exceptWhen, onlyWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { typeOfNumber } from '../model/group-kind.ts'
import { endsOf } from '../model/ids.ts'
import type { LinkDivision, LinkRecord } from '../model/records.ts'
import { linkId } from './ids.ts'
import { decodeKinds } from './link-groups.ts'
import { list, number, optional, row, text } from './values.ts'

const groups = cypherProperties('link', ['groupKinds', 'groupForward', 'groupBackward'])

const division = cypher`
  reduce(sum = 0, count IN link.groupForward | sum + count), ${cypherProperties('link', ['types', 'typeCounts'])}`

/**
 * What `decodeLink` needs of the relationship `link`, as a list: no more than the sum and the days of its claims where the
 * parameter `sumsOnly` is true, and besides their division, which is shorter than their groups, where `divisionOnly` is.
 */
export const linkColumns = cypher`[
  ${cypherProperties('link', ['id', 'claimCount', 'first', 'last'])}
  ${exceptWhen('sumsOnly', cypher`, [${exceptWhen('divisionOnly', groups)}] ${onlyWhen('divisionOnly', cypher`, ${division}`)}`)}
]`

const optionalText = optional(text)
const types = list((value) => typeOfNumber(number(value)))

function decodeDivision(claimCount: number, given: readonly (StoreValue | undefined)[]): LinkDivision {
  const forward = number(given[0])
  const counts = row(given[2])
  return {
    forward,
    backward: claimCount - forward,
    types: types(given[1]).map((type, index) => ({ type, count: number(counts[index]) })),
  }
}

export function decodeLink(value: StoreValue | undefined): LinkRecord {
  const [givenId, count, first, last, givenGroups = [], ...givenDivision] = row(value)
  const [kinds = [], forward = [], backward = []] = row(givenGroups)
  const id = linkId(givenId)
  const [source, target] = endsOf(id)
  const claimCount = number(count)
  return {
    id,
    source,
    target,
    claimCount,
    first: optionalText(first),
    last: optionalText(last),
    groups: decodeKinds(kinds, forward, backward),
    ...(givenDivision.length === 0 ? {} : { division: decodeDivision(claimCount, givenDivision) }),
  }
}
