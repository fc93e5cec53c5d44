import { isClaimId, isDocumentId, isEntityId, isLinkId, isPassageId } from '../../graph/model/ids.ts'
import type { ClaimId, DocumentId, EntityId, LinkId, PassageId } from '../../graph/model/records.ts'
import { badUserInput } from '../bad-user-input.ts'

const mostIds = 500

const shape =
  <Id extends string>(isId: (text: string) => text is Id, looksLike: string) =>
  (argument: string, text: string): Id => {
    if (isId(text)) return text
    const given = text.length > 100 ? `${text.slice(0, 100)}…` : text
    throw badUserInput(`Argument "${argument}" is ${JSON.stringify(given)}, but must be an id such as ${looksLike}.`)
  }

export const entityIdArgument = shape(isEntityId, '"country:UA" or "person:boris-johnson"')
export const documentIdArgument = shape(isDocumentId, '"document:western-forces-article"')
export const linkIdArgument = shape(isLinkId, '"country:AL~organisation:nato", the smaller end first')
export const claimIdArgument = shape(isClaimId, '"country:AL~organisation:nato~0123456789abcdef"')

/** Of whatever has an id. */
export type AnyId = EntityId | ClaimId | LinkId | DocumentId | PassageId

const isAnyId = (text: string): text is AnyId =>
  [isEntityId, isClaimId, isLinkId, isDocumentId, isPassageId].some((isId) => isId(text))

export const anyIdArgument = shape(
  isAnyId,
  '"country:UA", "country:AL~organisation:nato" or "document:western-forces-article"',
)

/** Null where the argument is absent. */
export const optionalEntityId = (argument: string, text: string | null | undefined): EntityId | null =>
  text === null || text === undefined ? null : entityIdArgument(argument, text)

const idsArgument =
  <Id extends string>(idArgument: (argument: string, text: string) => Id) =>
  (argument: string, texts: readonly string[]): readonly Id[] => {
    if (texts.length > mostIds) {
      throw badUserInput(`Argument "${argument}" has ${texts.length} ids, but may have at most ${mostIds}.`)
    }
    return texts.map((text) => idArgument(argument, text))
  }

/** At most 500 ids, in the order given. */
export const entityIdsArgument = idsArgument(entityIdArgument)
export const documentIdsArgument = idsArgument(documentIdArgument)
export const anyIdsArgument = idsArgument(anyIdArgument)
