import type { ClaimRecord, EntityRecord, PassageRecord } from '../../server/graph/model/records.ts'
import type { ExportedGraph } from './exported-graph.ts'
import { withPassages } from './words-behind.ts'

type Value = string | number | null | undefined
type ClaimWithWords = readonly [ClaimRecord, readonly PassageRecord[]]

interface Attribute<Row> {
  readonly type: 'string' | 'double' | 'int'
  readonly value: (row: Row) => Value
}

const text = <Row>(value: (row: Row) => Value): Attribute<Row> => ({ type: 'string', value })

/** Between the values of one attribute. */
const separator = ' | '

const nodeAttributes: Readonly<Record<string, Attribute<EntityRecord>>> = {
  label: text(({ name }) => name),
  kind: text(({ kind }) => kind),
  aliases: text(({ aliases }) => aliases.join(separator) || null),
  summary: text(({ summary }) => summary),
  iso2: text(({ facts }) => facts.iso2),
  iso3: text(({ facts }) => facts.iso3),
  wikidata: text(({ facts }) => facts.wikidata),
  date: text(({ facts }) => facts.dateText),
  earliest: text(({ facts }) => facts.dateEarliest),
  latest: text(({ facts }) => facts.dateLatest),
  condition: text(({ facts }) => facts.condition),
  verbatim: text(({ facts }) => facts.verbatim),
  medium: text(({ facts }) => facts.medium),
  order: { type: 'int', value: ({ facts }) => facts.order },
  value: { type: 'double', value: ({ facts }) => facts.value },
  comparator: text(({ facts }) => facts.comparator),
  unit: text(({ facts }) => facts.unit),
  basis: text(({ facts }) => facts.basis),
}

const edgeAttributes: Readonly<Record<string, Attribute<ClaimWithWords>>> = {
  label: text(([{ type }]) => type),
  type: text(([{ type }]) => type),
  modality: text(([{ modality }]) => modality),
  attributedTo: text(([{ attributedTo }]) => attributedTo),
  action: text(([{ action }]) => action),
  detail: text(([{ detail }]) => detail),
  date: text(([{ date }]) => date?.text),
  earliest: text(([{ date }]) => date?.earliest),
  latest: text(([{ date }]) => date?.latest),
  document: text(([{ document }]) => document),
  excerpt: text(([, passages]) => passages.map(({ excerpt }) => excerpt).join(separator) || null),
  characters: text(([, passages]) => passages.map(({ start, end }) => `${start}-${end}`).join(separator) || null),
  locator: text(([{ locator }]) => locator),
  url: text(([{ url }]) => url),
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that no XML 1.0 document can hold, however they are written. */
const unspeakable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Line ends of other kinds are written by number: readers make plain ones of them. */
const escapeXml = (words: string): string =>
  words
    .replace(unspeakable, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\r\u0085\u2028]/g, (lineEnd) => `&#${lineEnd.charCodeAt(0)};`)

const keysOf = <Row>(of: 'node' | 'edge', attributes: Readonly<Record<string, Attribute<Row>>>): string =>
  Object.entries(attributes)
    .map(([name, { type }]) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('')

const dataOf = <Row>(of: 'node' | 'edge', attributes: Readonly<Record<string, Attribute<Row>>>, row: Row): string =>
  Object.entries(attributes)
    .flatMap(([name, { value }]) => {
      const found = value(row)
      return found === null || found === undefined ? [] : `<data key="${of}.${name}">${escapeXml(String(found))}</data>`
    })
    .join('')

/** GraphML 1.0, as Gephi and others open it: entities as nodes, each claim as an edge of its own. */
export async function* graphml(graph: ExportedGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
  yield `${keysOf('node', nodeAttributes)}${keysOf('edge', edgeAttributes)}`
  yield '  <graph id="entente" edgedefault="directed">\n'
  for await (const entity of graph.entities())
    yield `    <node id="${escapeXml(entity.id)}">${dataOf('node', nodeAttributes, entity)}</node>\n`
  for await (const row of withPassages(graph.snapshot, graph.claims(), (claim) => claim)) {
    const [{ id, source, target }] = row
    yield `    <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${dataOf('edge', edgeAttributes, row)}</edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}
