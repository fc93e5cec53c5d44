import type { ClaimType } from '../../../server/graph/model/claim-types.ts'
import { claimIdOf } from '../../../server/graph/model/ids.ts'
import type { ClaimRecord, DocumentId, EntityId } from '../../../server/graph/model/records.ts'
import { dateOfFtm } from './ftm-dates.ts'
import type { FtmEntity } from './ftm-entity.ts'
import { addressOf, locatorOf } from './ftm-things.ts'

export interface FtmClaim {
  readonly source: EntityId
  readonly type: ClaimType
  readonly target: EntityId
  readonly detail: string | null
  /** Whether the claim holds for the time that the entity tells. */
  readonly isDated: boolean
}

/** A claim that rests on one entity of the data. */
export function claimOfFtm(
  entity: FtmEntity,
  document: DocumentId,
  { source, type, target, detail, isDated }: FtmClaim,
): ClaimRecord {
  const date = isDated ? dateOfFtm(entity) : null
  const modality = 'STATED'
  const key = `${entity.id}\n${detail ?? ''}`
  return {
    id: claimIdOf({ source, target, document, type, date: date?.edtf ?? null, modality, key }),
    source,
    type,
    target,
    document,
    modality,
    attributedTo: null,
    action: null,
    date,
    detail,
    passages: [],
    locator: locatorOf(entity),
    url: addressOf(entity),
  }
}
