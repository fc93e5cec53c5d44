import type { ExportedClaim, ExportedEntity } from '../api/view-api.ts'
import { factsIn, type ViewData } from './view-data.ts'
import { writeCsv } from './write-csv.ts'

/** Between the values of one cell. */
const separator = ' | '

const joined = (values: readonly (string | number | null)[]): string =>
  values.filter((value) => value !== null).join(separator)

const distinct = (values: readonly (string | null)[]): readonly (string | null)[] => [...new Set(values)]

/** One row an entity. */
export const entitiesCsv = ({ entities, positions }: ViewData): string =>
  writeCsv<ExportedEntity>(
    {
      id: ({ id }) => id,
      kind: ({ kind }) => kind,
      name: ({ name }) => name,
      aliases: ({ aliases }) => joined(aliases),
      summary: ({ summary }) => summary,
      iso2: (entity) => factsIn(entity).iso2,
      iso3: (entity) => factsIn(entity).iso3,
      wikidata: (entity) => factsIn(entity).wikidata,
      date: (entity) => factsIn(entity).date,
      condition: (entity) => factsIn(entity).condition,
      timing: (entity) => factsIn(entity).timing,
      verbatim: (entity) => factsIn(entity).verbatim,
      medium: (entity) => factsIn(entity).medium,
      order: (entity) => factsIn(entity).order,
      value: (entity) => factsIn(entity).value,
      comparator: (entity) => factsIn(entity).comparator,
      unit: (entity) => factsIn(entity).unit,
      basis: (entity) => factsIn(entity).basis,
      x: ({ id }) => positions.get(id)?.x ?? null,
      y: ({ id }) => positions.get(id)?.y ?? null,
    },
    entities,
  )

const spanOf = ({ start, end }: ExportedClaim['evidence'][number]): string | null =>
  start === null || end === null ? null : `${start}-${end}`

/** One row a claim, with all the evidence that it rests on. */
export const claimsCsv = ({ claims }: ViewData): string =>
  writeCsv<ExportedClaim>(
    {
      id: ({ id }) => id,
      source: ({ source }) => source.id,
      source_name: ({ source }) => source.name,
      type: ({ type }) => type,
      target: ({ target }) => target.id,
      target_name: ({ target }) => target.name,
      modality: ({ modality }) => modality,
      attributed_to: ({ attributedTo }) => attributedTo,
      action: ({ action }) => action?.code ?? null,
      detail: ({ detail }) => detail,
      date: ({ date }) => date?.text ?? null,
      date_edtf: ({ date }) => date?.edtf ?? null,
      date_earliest: ({ date }) => date?.earliest ?? null,
      date_latest: ({ date }) => date?.latest ?? null,
      documents: ({ evidence }) => joined(distinct(evidence.map(({ document }) => document.id))),
      document_titles: ({ evidence }) => joined(distinct(evidence.map(({ document }) => document.title))),
      excerpts: ({ evidence }) => joined(evidence.map(({ excerpt }) => excerpt)),
      characters: ({ evidence }) => joined(evidence.map(spanOf)),
      locators: ({ evidence }) => joined(evidence.map(({ locator }) => locator)),
      urls: ({ evidence }) => joined(evidence.map(({ url }) => url)),
    },
    claims,
  )
