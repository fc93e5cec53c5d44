import type { StoreValue } from '../graph-store.ts'
import type { DocumentLoad, DocumentRecord, EntityContribution, EntityRecord, PassageRecord } from '../model/records.ts'
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
export const importedDocumentProperties = (
  document: DocumentRecord,
  state: { readonly fingerprint: string; readonly claimCount: number },
): StoredProperties =>
  known({ ...propertiesOfDocument(document), ...state, completes: false, imported: true, incomplete: true })

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
