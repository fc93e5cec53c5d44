import { cypher, cypherProperties, exceptWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { endsOf } from '../model/ids.ts'
import { rootsOfGroups } from '../model/link-groups.ts'
import type { LinkRecord } from '../model/records.ts'
import { linkId } from './ids.ts'
import { list, number, oneOf, optional, row, text } from './values.ts'

/**
 * What `decodeLink` needs of the relationship `link`, as a list: no more than the sum and the days of its claims where the
 * parameter `sumsOnly` is true, and no actions where `withoutActions` is.
 */
export const linkColumns = cypher`[
  ${cypherProperties('link', ['id', 'claimCount', 'first', 'last'])},
  [${exceptWhen('sumsOnly', cypherProperties('link', ['forward', 'backward', 'types', 'typeCounts', 'modalities', 'modalityCounts']))}],
  [${exceptWhen('withoutActions', cypherProperties('link', ['groupRoots', 'groupForward', 'groupBackward']))}]
]`

const types = list(oneOf(claimTypes))
const modalityList = list(oneOf(modalities))
const roots = list(text)
const counts = list(number)
const optionalText = optional(text)

function decodeRoots(columns: StoreValue | undefined): LinkRecord['roots'] {
  const [groupRoots, groupForward, groupBackward] = row(columns)
  const [forward, backward] = [counts(groupForward ?? []), counts(groupBackward ?? [])]
  return rootsOfGroups(
    roots(groupRoots ?? []).map((root, index) => ({
      root,
      forward: forward[index] ?? 0,
      backward: backward[index] ?? 0,
    })),
  )
}

export function decodeLink(value: StoreValue | undefined): LinkRecord {
  const [givenId, claimCount, first, last, sums, actions] = row(value)
  const id = linkId(givenId)
  const [source, target] = endsOf(id)
  const [forward, backward, givenTypes, givenTypeCounts, givenModalities, givenModalityCounts] = row(sums)
  const [typeCounts, modalityCounts] = [counts(givenTypeCounts ?? []), counts(givenModalityCounts ?? [])]
  return {
    id,
    source,
    target,
    claimCount: number(claimCount),
    forward: number(forward ?? 0),
    backward: number(backward ?? 0),
    types: types(givenTypes ?? []).map((type, index) => ({ type, count: typeCounts[index] ?? 0 })),
    modalities: modalityList(givenModalities ?? []).map((modality, index) => ({
      modality,
      count: modalityCounts[index] ?? 0,
    })),
    roots: decodeRoots(actions),
    first: optionalText(first),
    last: optionalText(last),
  }
}
