import { cypher, cypherProperties, exceptWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { endsOf } from '../model/ids.ts'
import type { LinkRecord } from '../model/records.ts'
import { linkId } from './ids.ts'
import { decodeKinds } from './link-groups.ts'
import { number, optional, row, text } from './values.ts'

/**
 * What `decodeLink` needs of the relationship `link`, as a list: no more than the sum and the days of its claims where the
 * parameter `sumsOnly` is true.
 */
export const linkColumns = cypher`[
  ${cypherProperties('link', ['id', 'claimCount', 'first', 'last'])},
  [${exceptWhen('sumsOnly', cypherProperties('link', ['groupKinds', 'groupForward', 'groupBackward']))}]
]`

const optionalText = optional(text)

export function decodeLink(value: StoreValue | undefined): LinkRecord {
  const [givenId, claimCount, first, last, groups] = row(value)
  const [kinds = [], forward = [], backward = []] = row(groups)
  const id = linkId(givenId)
  const [source, target] = endsOf(id)
  return {
    id,
    source,
    target,
    claimCount: number(claimCount),
    first: optionalText(first),
    last: optionalText(last),
    groups: decodeKinds(kinds, forward, backward),
  }
}
