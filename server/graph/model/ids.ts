import { createHash } from 'node:crypto'
import { type EntityKind, entityKinds, idPrefixes } from './kinds.ts'
import type { ClaimId, DocumentId, EntityId, LinkId, PassageId } from './records.ts'

const slug = '[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*'

/** What ids of one kind of entity, or of any, look like. */
export const entityIdPattern = (kinds: readonly EntityKind[] = entityKinds): RegExp =>
  new RegExp(`^(?:${kinds.map((kind) => idPrefixes[kind]).join('|')}):${slug}$`)

export const documentIdPattern = new RegExp(`^document:${slug}$`)

const entityPattern = entityIdPattern()
const claimHashPattern = /^[0-9a-f]{16}$/

/** The separator between the ends in a claim's or link's id: safe in a URL, and in no entity's id. */
const separator = '~'

export const isEntityId = (text: string): text is EntityId => entityPattern.test(text)

export const isDocumentId = (text: string): text is DocumentId => documentIdPattern.test(text)

const passagePattern = new RegExp(`^passage:${slug}@\\d+-\\d+$`)

export const isPassageId = (text: string): text is PassageId => passagePattern.test(text)

export function isLinkId(text: string): text is LinkId {
  const [source, target, ...rest] = text.split(separator)
  return (
    rest.length === 0 &&
    source !== undefined &&
    target !== undefined &&
    isEntityId(source) &&
    isEntityId(target) &&
    source <= target
  )
}

export function isClaimId(text: string): text is ClaimId {
  const [source, target, hash, ...rest] = text.split(separator)
  return (
    rest.length === 0 &&
    source !== undefined &&
    target !== undefined &&
    hash !== undefined &&
    isEntityId(source) &&
    isEntityId(target) &&
    claimHashPattern.test(hash)
  )
}

export function kindOfId(id: EntityId): EntityKind {
  const prefix = id.slice(0, id.indexOf(':'))
  const kind = entityKinds.find((candidate) => idPrefixes[candidate] === prefix)
  if (kind === undefined) throw new TypeError(`No kind of entity has ids like ${id}`)
  return kind
}

/** The two ends that a link's or claim's id holds: source and target for a claim, the smaller and the larger for a link. */
export function endsOf(id: LinkId | ClaimId): readonly [EntityId, EntityId] {
  const [source = '', target = ''] = id.split(separator)
  return [source as EntityId, target as EntityId]
}

export const linkIdOf = (a: EntityId, b: EntityId): LinkId =>
  (a <= b ? `${a}${separator}${b}` : `${b}${separator}${a}`) as LinkId

export const entityIdOf = (kind: EntityKind, slug: string): EntityId => `${idPrefixes[kind]}:${slug}` as EntityId

export const documentIdOf = (slug: string): DocumentId => `document:${slug}` as DocumentId

export interface ClaimIdentity {
  readonly source: EntityId
  readonly target: EntityId
  readonly document: DocumentId
  readonly type: string
  readonly date: string | null
  readonly modality: string
  /** Tells apart claims that agree in all else, such as two offices or two rows. */
  readonly key: string
}

/** The same claim of the same document has the same id whenever it is loaded. */
export function claimIdOf(claim: ClaimIdentity): ClaimId {
  const parts = [claim.document, claim.type, claim.date ?? '', claim.modality, claim.key]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return [claim.source, claim.target, hash].join(separator) as ClaimId
}

export const passageIdOf = (document: DocumentId, start: number, end: number): PassageId =>
  `passage:${document.slice('document:'.length)}@${start}-${end}` as PassageId
