import { isClaimId, isDocumentId, isEntityId, isLinkId, isPassageId } from '../model/ids.ts'
import { branded } from './values.ts'

export const entityId = branded(isEntityId)
export const claimId = branded(isClaimId)
export const linkId = branded(isLinkId)
export const documentId = branded(isDocumentId)
export const passageId = branded(isPassageId)
