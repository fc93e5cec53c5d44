import type { StoreRow, StoreValue } from '../../server/graph/graph-store.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

const unicodeEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What has a meaning in a Cypher string, or would not survive in a line of text. */
const special = /['\\\p{Cc}\u2028\u2029]/gu

const isList = (value: StoreValue): value is readonly StoreValue[] => Array.isArray(value)

/**
 * A text as Cypher. Neo4j looks for `\u` before it looks for strings, so a backslash and a `u` that belong to the text never
 * stand side by side.
 */
const stringLiteral = (text: string): string =>
  text
    .toWellFormed()
    .split(/(?<=\\)(?=u)/)
    .map((part) => `'${part.replace(special, (sign) => escapes[sign] ?? unicodeEscape(sign))}'`)
    .join(' + ')

const nameLiteral = (name: string): string =>
  /^[A-Za-z][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``

const mapLiteral = (row: StoreRow): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${nameLiteral(name)}: ${cypherLiteral(value)}`)
    .join(', ')}}`

/** A value written as Cypher, on one line, so that nothing in it can be taken for anything else. */
export function cypherLiteral(value: StoreValue | undefined): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(cypherLiteral).join(', ')}]`
  return mapLiteral(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, item ?? null])))
}
