import { isDocumentId, isEntityId, kindOfId, passageIdOf } from '../../server/graph/model/ids.ts'
import type {
  ClaimRecord,
  DocumentId,
  DocumentLoad,
  EntityContribution,
  EntityFacts,
  PassageId,
  PassageRecord,
} from '../../server/graph/model/records.ts'
import { idOfClaim } from './claim-identity.ts'
import type { Dossier, DossierClaim, DossierEntity } from './dossier-shape.ts'
import { fuzzyDateOf } from './fuzzy-date.ts'

function present<Value extends object>(
  values: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], null | undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], null | undefined>
  }
}

function factsOf({
  iso2,
  iso3,
  wikidata,
  date,
  order,
  condition,
  timing,
  verbatim,
  medium,
  ...rest
}: DossierEntity): EntityFacts {
  const { value, comparator, unit, basis } = rest
  const fuzzy = date === undefined ? null : fuzzyDateOf(date)
  return present({
    iso2,
    iso3,
    wikidata,
    dateText: fuzzy?.text,
    dateEdtf: fuzzy?.edtf,
    dateEarliest: fuzzy?.earliest,
    dateLatest: fuzzy?.latest,
    order,
    condition,
    timingRelation: timing?.relation,
    timingHours: timing?.hours,
    timingSince: timing?.since,
    verbatim,
    medium,
    value,
    comparator,
    unit,
    basis,
  })
}

interface Evidence {
  readonly passages: readonly PassageId[]
  readonly locator: string | null
  readonly url: string | null
}

/** Turns a dossier that passed all checks into what the loader writes. */
export function toDocumentLoad({ document, passages = {}, entities, claims = [] }: Dossier): DocumentLoad {
  const documentId = checkedDocumentId(document.id)
  const passageRecords = new Map<string, PassageRecord>(
    Object.entries(passages).map(
      ([
        name,
        {
          at: [start, end],
          excerpt,
        },
      ]) => [name, { id: passageIdOf(documentId, start, end), document: documentId, start, end, excerpt }],
    ),
  )
  const evidenceOf = (resting: DossierEntity | DossierClaim): Evidence => ({
    passages: (resting.passages ?? []).flatMap((name) => passageRecords.get(name)?.id ?? []),
    locator: resting.locator ?? null,
    url: resting.url ?? null,
  })
  return {
    document: {
      id: documentId,
      title: document.title,
      kind: document.kind,
      publisher: document.publisher ?? null,
      url: document.url ?? null,
      publishedAt: document.published === undefined ? null : fuzzyDateOf(document.published),
      sha256: document.text?.sha256 ?? null,
      length: document.text?.length ?? null,
    },
    completes: document.completes ?? false,
    passages: [...passageRecords.values()],
    entities: Object.entries(entities).map(([id, entity]) => contributionOf(id, entity, evidenceOf(entity))),
    claims: claims.map((claim) => claimRecordOf(documentId, claim, evidenceOf(claim))),
  }
}

function checkedDocumentId(id: string): DocumentId {
  if (!isDocumentId(id)) throw new TypeError(`Not a document's id: ${id}`)
  return id
}

function contributionOf(id: string, entity: DossierEntity, evidence: Evidence): EntityContribution {
  if (!isEntityId(id)) throw new TypeError(`Not an entity's id: ${id}`)
  const { name, aliases = [], summary = null } = entity
  return { id, kind: kindOfId(id), name, aliases, summary, facts: factsOf(entity), ...evidence }
}

function claimRecordOf(document: DocumentId, claim: DossierClaim, evidence: Evidence): ClaimRecord {
  const { from: source, to: target } = claim
  const id = idOfClaim(document, claim)
  if (id === null || !isEntityId(source) || !isEntityId(target))
    throw new TypeError(`Not entities' ids: ${source}, ${target}`)
  return {
    id,
    type: claim.type,
    source,
    target,
    document,
    modality: claim.modality,
    attributedTo: claim.attributedTo ?? null,
    action: null,
    date: claim.date === undefined ? null : fuzzyDateOf(claim.date),
    detail: claim.detail ?? null,
    ...evidence,
  }
}
