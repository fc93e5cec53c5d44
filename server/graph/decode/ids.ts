import { isClaimId, isDocumentId, isEntityId, isLinkId } from '../model/ids.ts'
import type { PassageId } from '../model/records.ts'
import { branded } from './values.ts'

const isPassageId = (text: string): text is PassageId => text.startsWith('passage:')

export const entityId = branded(isEntityId)
export const claimId = branded(isClaimId)
export const linkId = branded(isLinkId)
export const documentId = branded(isDocumentId)
export const passageId = branded(isPassageId)
