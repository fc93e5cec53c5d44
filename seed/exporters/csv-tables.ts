import type {
  ClaimRecord,
  DocumentRecord,
  EntityFacts,
  EntityId,
  FuzzyDate,
  PassageRecord,
} from '../../server/graph/model/records.ts'
import { type Columns, csvText } from './csv-text.ts'
import type { ExportedContribution, ExportedGraph } from './exported-graph.ts'
import { inPortions } from './in-portions.ts'
import { namesOf, withPassages } from './words-behind.ts'

const separator = ' | '

const timingOf = ({ timingRelation, timingHours, timingSince }: EntityFacts): string | null => {
  if (timingRelation === undefined || timingHours === undefined || timingSince === undefined) return null
  const hours = `${timingHours} ${timingHours === 1 ? 'hour' : 'hours'}`
  return timingRelation === 'WITHIN' ? `within ${hours} of ${timingSince}` : `${hours} after ${timingSince}`
}

const dateColumns = <Row>(name: string, dateOf: (row: Row) => Partial<FuzzyDate> | null): Columns<Row> => ({
  [name]: (row) => dateOf(row)?.text,
  [`${name}_edtf`]: (row) => dateOf(row)?.edtf,
  [`${name}_earliest`]: (row) => dateOf(row)?.earliest,
  [`${name}_latest`]: (row) => dateOf(row)?.latest,
})

const documentColumns: Columns<DocumentRecord> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  publisher: ({ publisher }) => publisher,
  url: ({ url }) => url,
  ...dateColumns<DocumentRecord>('published', ({ publishedAt }) => publishedAt),
  sha256: ({ sha256 }) => sha256,
  length: ({ length }) => length,
}

const wordColumns = <Row>(passagesOf: (row: Row) => readonly PassageRecord[]): Columns<Row> => ({
  excerpts: (row) =>
    passagesOf(row)
      .map(({ excerpt }) => excerpt)
      .join(separator),
  characters: (row) =>
    passagesOf(row)
      .map(({ start, end }) => `${start}-${end}`)
      .join(separator),
})

type EntityRow = readonly [ExportedContribution, readonly PassageRecord[]]

const fact =
  (name: keyof EntityFacts) =>
  ([{ contribution }]: EntityRow) =>
    contribution.facts[name]

const entityColumns: Columns<EntityRow> = {
  id: ([{ contribution }]) => contribution.id,
  kind: ([{ contribution }]) => contribution.kind,
  name: ([{ contribution }]) => contribution.name,
  aliases: ([{ contribution }]) => contribution.aliases.join(separator),
  summary: ([{ contribution }]) => contribution.summary,
  iso2: fact('iso2'),
  iso3: fact('iso3'),
  wikidata: fact('wikidata'),
  date: fact('dateText'),
  date_edtf: fact('dateEdtf'),
  date_earliest: fact('dateEarliest'),
  date_latest: fact('dateLatest'),
  order: fact('order'),
  condition: fact('condition'),
  timing: ([{ contribution }]) => timingOf(contribution.facts),
  verbatim: fact('verbatim'),
  medium: fact('medium'),
  value: fact('value'),
  comparator: fact('comparator'),
  unit: fact('unit'),
  basis: fact('basis'),
  document: ([{ document }]) => document,
  ...wordColumns<EntityRow>(([, passages]) => passages),
  locator: ([{ contribution }]) => contribution.locator,
  url: ([{ contribution }]) => contribution.url,
}

interface ClaimRow {
  readonly claim: ClaimRecord
  readonly passages: readonly PassageRecord[]
  readonly names: ReadonlyMap<EntityId, string>
}

const claimColumns: Columns<ClaimRow> = {
  id: ({ claim }) => claim.id,
  source: ({ claim }) => claim.source,
  source_name: ({ claim, names }) => names.get(claim.source),
  type: ({ claim }) => claim.type,
  target: ({ claim }) => claim.target,
  target_name: ({ claim, names }) => names.get(claim.target),
  modality: ({ claim }) => claim.modality,
  attributed_to: ({ claim }) => claim.attributedTo,
  action: ({ claim }) => claim.action,
  detail: ({ claim }) => claim.detail,
  ...dateColumns<ClaimRow>('date', ({ claim }) => claim.date),
  document: ({ claim }) => claim.document,
  ...wordColumns<ClaimRow>(({ passages }) => passages),
  locator: ({ claim }) => claim.locator,
  url: ({ claim }) => claim.url,
}

async function* claimRows({ snapshot, claims }: ExportedGraph): AsyncGenerator<ClaimRow> {
  for await (const portion of inPortions(withPassages(snapshot, claims(), (claim) => claim))) {
    const names = await namesOf(
      snapshot,
      portion.flatMap(([{ source, target }]) => [source, target]),
    )
    for (const [claim, passages] of portion) yield { claim, passages, names }
  }
}

/** The graph as tables, by the names of their files: what the importer of `csv` reads. */
export const csvTables = (graph: ExportedGraph): Readonly<Record<string, AsyncIterable<string>>> => ({
  'documents.csv': csvText(documentColumns, graph.documents()),
  'entities.csv': csvText(
    entityColumns,
    withPassages(graph.snapshot, graph.contributions(), ({ contribution }) => contribution),
  ),
  'claims.csv': csvText(claimColumns, claimRows(graph)),
})
