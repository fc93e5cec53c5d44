import { cypher, exceptWhen } from '../cypher.ts'
import type { StoreValue } from '../graph-store.ts'
import { claimTypes, modalities } from '../model/claim-types.ts'
import { endsOf } from '../model/ids.ts'
import { rootsOfGroups } from '../model/link-groups.ts'
import type { LinkRecord } from '../model/records.ts'
import { linkId } from './ids.ts'
import { list, number, oneOf, optional, record, text } from './values.ts'

/**
 * What `decodeLink` needs of the relationship `link`, as a map: no more than the sum of its claims where the parameter
 * `sumsOnly` is true, and no actions where `withoutActions` is.
 */
export const linkColumns = cypher`link {
  .id, .claimCount, .last
  ${exceptWhen('sumsOnly', cypher`, .forward, .backward, .types, .typeCounts, .modalities, .modalityCounts, .first`)}
  ${exceptWhen('withoutActions', cypher`, .groupRoots, .groupForward, .groupBackward`)}
}`

const types = list(oneOf(claimTypes))
const modalityList = list(oneOf(modalities))
const roots = list(text)
const counts = list(number)
const optionalText = optional(text)

function decodeRoots(columns: ReturnType<typeof record>): LinkRecord['roots'] {
  const forward = counts(columns.groupForward ?? [])
  const backward = counts(columns.groupBackward ?? [])
  return rootsOfGroups(
    roots(columns.groupRoots ?? []).map((root, index) => ({
      root,
      forward: forward[index] ?? 0,
      backward: backward[index] ?? 0,
    })),
  )
}

export function decodeLink(value: StoreValue | undefined): LinkRecord {
  const columns = record(value)
  const id = linkId(columns.id)
  const [source, target] = endsOf(id)
  const typeCounts = counts(columns.typeCounts ?? [])
  const modalityCounts = counts(columns.modalityCounts ?? [])
  return {
    id,
    source,
    target,
    claimCount: number(columns.claimCount),
    forward: number(columns.forward ?? 0),
    backward: number(columns.backward ?? 0),
    types: types(columns.types ?? []).map((type, index) => ({ type, count: typeCounts[index] ?? 0 })),
    modalities: modalityList(columns.modalities ?? []).map((modality, index) => ({
      modality,
      count: modalityCounts[index] ?? 0,
    })),
    roots: decodeRoots(columns),
    first: optionalText(columns.first),
    last: optionalText(columns.last),
  }
}
