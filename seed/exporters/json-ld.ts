import type { EntityKind } from '../../server/graph/model/kinds.ts'
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  FuzzyDate,
  PassageRecord,
} from '../../server/graph/model/records.ts'
import type { ExportedGraph } from './exported-graph.ts'
import { jsonLdContext } from './json-ld-context.ts'
import { withPassages } from './words-behind.ts'

const typeOfKind: Readonly<Record<EntityKind, string>> = {
  COUNTRY: 'schema:Country',
  ORGANISATION: 'schema:Organization',
  PERSON: 'schema:Person',
  GROUP: 'schema:Organization',
  PLACE: 'schema:Place',
  EVENT: 'schema:Event',
  PLAN: 'schema:CreativeWork',
  PHASE: 'schema:CreativeWork',
  PLEDGE: 'schema:CreativeWork',
  STATEMENT: 'schema:Quotation',
  FIGURE: 'schema:QuantitativeValue',
}

type Node = Readonly<Record<string, unknown>>

const told = (node: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** What is not known by an address of its own is known by a name. Ids are written so that no character has another meaning. */
const nameOf = (id: string): string => `urn:entente:${encodeURIComponent(id).replaceAll('%3A', ':')}`

const datesOf = (date: FuzzyDate | null): Node =>
  told({ temporalCoverage: date?.edtf ?? date?.text, startDate: date?.earliest, endDate: date?.latest })

const documentNode = (document: DocumentRecord): Node =>
  told({
    id: nameOf(document.id),
    type:
      document.kind === 'ARTICLE'
        ? 'schema:Article'
        : document.kind === 'DATA'
          ? 'schema:Dataset'
          : 'schema:CreativeWork',
    name: document.title,
    publisher: document.publisher,
    url: document.url,
    datePublished: document.publishedAt?.edtf ?? document.publishedAt?.text,
    sha256: document.sha256,
  })

const entityNode = ({ id, kind, name, aliases, summary, facts }: EntityRecord): Node =>
  told({
    id: nameOf(id),
    type: [typeOfKind[kind], `entente:${kind}`],
    name,
    alternateName: aliases,
    description: summary,
    sameAs: facts.wikidata === undefined ? null : `http://www.wikidata.org/entity/${facts.wikidata}`,
    identifier: [facts.iso2, facts.iso3].filter((code) => code !== undefined),
    text: facts.verbatim,
    medium: facts.medium,
    position: facts.order,
    condition: facts.condition,
    value: facts.value,
    comparator: facts.comparator,
    unitText: facts.unit,
    basis: facts.basis,
    temporalCoverage: facts.dateEdtf ?? facts.dateText,
    startDate: facts.dateEarliest,
    endDate: facts.dateLatest,
  })

/** Where in the document the words stand: by their place, and by themselves. */
const spanNode = (document: string, { start, end, excerpt }: PassageRecord): Node => ({
  type: 'oa:SpecificResource',
  source: document,
  selector: [
    { type: 'oa:TextPositionSelector', start, end },
    { type: 'oa:TextQuoteSelector', exact: excerpt },
  ],
})

function annotationNode([claim, passages]: readonly [ClaimRecord, readonly PassageRecord[]]): Node {
  const document = nameOf(claim.document)
  const place = told({ type: 'oa:SpecificResource', source: document, locator: claim.locator, url: claim.url })
  return {
    id: nameOf(claim.id),
    type: 'oa:Annotation',
    motivation: 'oa:linking',
    body: told({
      type: 'rdf:Statement',
      subject: nameOf(claim.source),
      predicate: `entente:${claim.type}`,
      object: nameOf(claim.target),
      modality: `entente:${claim.modality}`,
      attributedTo: claim.attributedTo,
      action: claim.action,
      description: claim.detail,
      ...datesOf(claim.date),
    }),
    target: passages.length === 0 ? place : passages.map((passage) => spanNode(document, passage)),
  }
}

/**
 * JSON-LD: documents and entities in the words of schema.org; each claim as a Web Annotation, whose body is the statement
 * and whose targets are the words that carry it.
 */
export async function* jsonLd(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext)},\n"@graph":[`
  let separator = '\n'
  const item = (node: Node): string => {
    const written = `${separator}${JSON.stringify(node)}`
    separator = ',\n'
    return written
  }
  for await (const document of graph.documents()) yield item(documentNode(document))
  for await (const entity of graph.entities()) yield item(entityNode(entity))
  for await (const row of withPassages(graph.snapshot, graph.claims(), (claim) => claim))
    yield item(annotationNode(row))
  yield '\n]}\n'
}
