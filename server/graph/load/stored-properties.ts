import type { StoreValue } from '../graph-store.ts'
import { type LinkGroup, linkOfGroups } from '../model/link-groups.ts'
import type {
  ClaimRecord,
  DocumentLoad,
  DocumentRecord,
  EntityContribution,
  EntityId,
  EntityRecord,
  FuzzyDate,
  PassageRecord,
} from '../model/records.ts'
import { foldName, searchKeyOf } from '../model/search-key.ts'

/** Properties as the store keeps them: what is not known is not there. */
export type StoredProperties = { readonly [property: string]: StoreValue }

const known = (properties: { readonly [property: string]: StoreValue | undefined }): StoredProperties =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([property, value]) =>
      value === null || value === undefined ? [] : [[property, value] as const],
    ),
  )

const propertiesOfDocument = (document: DocumentRecord) => ({
  id: document.id,
  title: document.title,
  kind: document.kind,
  publisher: document.publisher,
  url: document.url,
  publishedText: document.publishedAt?.text,
  publishedEdtf: document.publishedAt?.edtf,
  publishedEarliest: document.publishedAt?.earliest,
  publishedLatest: document.publishedAt?.latest,
  sha256: document.sha256,
  length: document.length,
})

export const documentProperties = ({ document, completes }: DocumentLoad, fingerprint: string): StoredProperties =>
  known({ ...propertiesOfDocument(document), completes, fingerprint })

/** Of a document that is being imported: `incomplete` is taken off at the end. */
export const importedDocumentProperties = (document: DocumentRecord, fingerprint: string): StoredProperties =>
  known({ ...propertiesOfDocument(document), completes: false, fingerprint, imported: true, incomplete: true })

export const passageProperties = ({ id, document, start, end, excerpt }: PassageRecord): StoredProperties => ({
  id,
  document,
  start,
  end,
  excerpt,
})

/** What one document says of one entity, as `DESCRIBES` and `Completion` keep it. */
export const contributionProperties = (document: string, contribution: EntityContribution): StoredProperties =>
  known({
    document,
    name: contribution.name,
    aliases: contribution.aliases,
    summary: contribution.summary,
    facts: JSON.stringify(contribution.facts),
    passages: contribution.passages,
    locator: contribution.locator,
    url: contribution.url,
  })

/** The counts are not among them: they follow from the links. */
export const entityProperties = ({ id, kind, name, aliases, summary, facts }: EntityRecord): StoredProperties =>
  known({
    ...facts,
    id,
    kind,
    name,
    aliases,
    summary,
    sortName: foldName(name),
    searchKey: searchKeyOf([name, ...aliases]),
  })

/** By what claims are sorted: text, and never null. */
const sortKey = (date: FuzzyDate | null): string => date?.earliest ?? date?.latest ?? ''

export const claimProperties = (claim: ClaimRecord): StoredProperties =>
  known({
    id: claim.id,
    sourceId: claim.source,
    targetId: claim.target,
    document: claim.document,
    modality: claim.modality,
    attributedTo: claim.attributedTo,
    action: claim.action,
    passages: claim.passages,
    locator: claim.locator,
    url: claim.url,
    dateText: claim.date?.text,
    dateEdtf: claim.date?.edtf,
    dateEarliest: claim.date?.earliest,
    dateLatest: claim.date?.latest,
    sort: sortKey(claim.date),
    detail: claim.detail,
  })

/** A link as the map keeps it: the sums, and the groups that they are the sums of, as parallel lists. */
export function linkProperties(a: EntityId, b: EntityId, groups: readonly LinkGroup[]): StoredProperties {
  const link = linkOfGroups(a, b, groups)
  return known({
    id: link.id,
    claimCount: link.claimCount,
    forward: link.forward,
    backward: link.backward,
    types: link.types.map(({ type }) => type),
    typeCounts: link.types.map(({ count }) => count),
    modalities: link.modalities.map(({ modality }) => modality),
    modalityCounts: link.modalities.map(({ count }) => count),
    first: link.first,
    last: link.last,
    groupTypes: groups.map(({ type }) => type),
    groupModalities: groups.map(({ modality }) => modality),
    groupRoots: groups.map(({ root }) => root),
    groupForward: groups.map(({ forward }) => forward),
    groupBackward: groups.map(({ backward }) => backward),
    groupFirst: groups.map(({ first }) => first ?? ''),
    groupLast: groups.map(({ last }) => last ?? ''),
  })
}
