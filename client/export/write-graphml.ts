import type { ExportedClaim, ExportedEntity } from '../api/view-api.ts'
import { escapeXml } from '../canvas/escape-xml.ts'
import { factsIn, type ViewData } from './view-data.ts'

type Value = string | number | null

interface Attribute<Row> {
  readonly type: 'string' | 'double' | 'int'
  readonly value: (row: Row, data: ViewData) => Value
}

const text = <Row>(value: (row: Row) => Value): Attribute<Row> => ({ type: 'string', value })

const nodeAttributes: Readonly<Record<string, Attribute<ExportedEntity>>> = {
  label: text(({ name }) => name),
  kind: text(({ kind }) => kind),
  aliases: text(({ aliases }) => aliases.join(' | ') || null),
  summary: text(({ summary }) => summary),
  iso2: text((entity) => factsIn(entity).iso2),
  wikidata: text((entity) => factsIn(entity).wikidata),
  date: text((entity) => factsIn(entity).date),
  verbatim: text((entity) => factsIn(entity).verbatim),
  value: { type: 'double', value: (entity) => factsIn(entity).value },
  unit: text((entity) => factsIn(entity).unit),
  x: { type: 'double', value: ({ id }, { positions }) => positions.get(id)?.x ?? null },
  y: { type: 'double', value: ({ id }, { positions }) => positions.get(id)?.y ?? null },
}

const inDocuments = ({ evidence }: ExportedClaim) => [...new Set(evidence.map(({ document }) => document.title))]

const edgeAttributes: Readonly<Record<string, Attribute<ExportedClaim>>> = {
  type: text(({ type }) => type),
  modality: text(({ modality }) => modality),
  attributedTo: text(({ attributedTo }) => attributedTo),
  action: text(({ action }) => action?.code ?? null),
  detail: text(({ detail }) => detail),
  date: text(({ date }) => date?.text ?? null),
  earliest: text(({ date }) => date?.earliest ?? null),
  latest: text(({ date }) => date?.latest ?? null),
  document: text((claim) => inDocuments(claim).join(' | ') || null),
  excerpt: text(({ evidence }) => evidence.flatMap(({ excerpt }) => excerpt ?? []).join(' | ') || null),
  characters: text(
    ({ evidence }) =>
      evidence.flatMap(({ start, end }) => (start === null || end === null ? [] : `${start}-${end}`)).join(' | ') ||
      null,
  ),
}

function keysOf<Row>(of: 'node' | 'edge', attributes: Readonly<Record<string, Attribute<Row>>>): string {
  return Object.entries(attributes)
    .map(([name, { type }]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('')
}

function dataOf<Row>(
  of: 'node' | 'edge',
  attributes: Readonly<Record<string, Attribute<Row>>>,
  row: Row,
  data: ViewData,
): string {
  return Object.entries(attributes)
    .flatMap(([name, { value }]) => {
      const found = value(row, data)
      return found === null ? [] : `      <data key="${of}.${name}">${escapeXml(String(found))}</data>\n`
    })
    .join('')
}

/** The data as GraphML: entities as nodes, each claim as an edge of its own. */
export function writeGraphml(data: ViewData): string {
  const nodes = data.entities.map(
    (entity) => `    <node id="${escapeXml(entity.id)}">\n${dataOf('node', nodeAttributes, entity, data)}    </node>\n`,
  )
  const edges = data.claims.map(
    (claim) =>
      `    <edge id="${escapeXml(claim.id)}" source="${escapeXml(claim.source.id)}" target="${escapeXml(claim.target.id)}">\n${dataOf('edge', edgeAttributes, claim, data)}    </edge>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keysOf('node', nodeAttributes)}${keysOf('edge', edgeAttributes)}  <graph id="view" edgedefault="directed">
${nodes.join('')}${edges.join('')}  </graph>
</graphml>
`
}
