import { type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit, type YAMLMap } from 'yaml'
import { explainSyntax } from './explain-syntax.ts'
import { LineTable } from './line-table.ts'
import type { Position, Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** YAML as plain values, and where in the file each of them stands. */
export interface YamlSource {
  readonly value: unknown
  /** Where the value at a path stands, or its key; of a missing one, where its parent stands. */
  readonly positionOf: (path: Path, part?: 'key' | 'value') => Position
}

export type YamlResult =
  | { readonly source: YamlSource; readonly problems: readonly Problem[] }
  | { readonly source: null; readonly problems: readonly Problem[] }

const keyText = (key: unknown): string | null => (isScalar(key) ? String(key.value ?? '') : null)

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => keyText(key) === String(step))
      if (pair === undefined) return offset
      const key: unknown = pair.key
      const value: unknown = pair.value
      const wantsValue = depth === path.length - 1 && part === 'value' && !isEmpty(value)
      offset = startOf(wantsValue ? value : key) ?? offset
      node = value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}

const startOf = (node: unknown): number | undefined => {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined
  return range?.[0]
}

const isEmpty = (node: unknown): boolean => !isMap(node) && !isSeq(node) && (!isScalar(node) || node.source === '')

interface Unreadable {
  readonly offset: number
  readonly message: string
  /** Whether it keeps the rest from being read. */
  readonly isFatal: boolean
}

const notAName = 'This is no name. Write `name: value`; a text that holds `: ` or begins with a sign needs quotes.'

function unreadableKeys(map: YAMLMap<unknown, unknown>, lines: LineTable): readonly Unreadable[] {
  const firstOffset = new Map<string, number>()
  return map.items.flatMap(({ key }): readonly Unreadable[] => {
    const text = keyText(key)
    const offset = startOf(key) ?? startOf(map) ?? 0
    if (text === null || text === '__proto__') return [{ offset, message: notAName, isFatal: text === null }]
    const first = firstOffset.get(text)
    firstOffset.set(text, first ?? offset)
    if (first === undefined) return []
    const { line } = lines.positionOf(first)
    const message = `\`${text}\` stands here a second time; it is first on line ${line}. Give this one another name, or put both together.`
    return [{ offset, message, isFatal: false }]
  })
}

/** What YAML allows and a dossier does not: aliases, keys that are no text, the same key twice. */
function unreadableParts(document: Document.Parsed, lines: LineTable): readonly Unreadable[] {
  const found: Unreadable[] = []
  visit(document, (place, node) => {
    if (isMap(node)) found.push(...unreadableKeys(node, lines))
    if (isAlias(node))
      found.push({
        offset: startOf(node) ?? 0,
        message: `Write out here what \`*${node.source}\` stands for: a dossier has no aliases.`,
        isFatal: true,
      })
    return place === 'key' ? visit.SKIP : undefined
  })
  return found
}

function parsed(text: string): readonly Document.Parsed[] | null {
  try {
    return [...parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' })]
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

const tooDeep = 'This is nested too deeply for a dossier. Close every [ and {.'

function readDocument(document: Document.Parsed, lines: LineTable, file: string): YamlResult {
  const at = (offset: number): Position => lines.positionOf(offset)
  const broken = [...document.errors, ...document.warnings]
  const exhausted = broken.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted !== undefined) return { source: null, problems: [{ file, ...at(exhausted.pos[0]), message: tooDeep }] }
  if (broken.length > 0)
    return {
      source: null,
      problems: broken.map((error) => ({ file, ...at(error.pos[0]), message: explainSyntax(error) })),
    }
  const unreadable = unreadableParts(document, lines)
  const problems = unreadable.map(({ offset, message }) => ({ file, ...at(offset), message }))
  if (unreadable.some(({ isFatal }) => isFatal)) return { source: null, problems }
  return {
    source: { value: document.toJS(), positionOf: (path, part = 'value') => at(offsetOf(document, path, part)) },
    problems,
  }
}

/**
 * Reads each YAML document of a file, with the position of everything in it. When one cannot be read, its `source` is
 * null and its `problems` say why.
 */
export function readYaml(text: string, file: string): readonly YamlResult[] {
  const lines = new LineTable(text)
  const documents = parsed(text)
  if (documents === null) return [{ source: null, problems: [{ file, ...lines.positionOf(0), message: tooDeep }] }]
  return documents.map((document) => readDocument(document, lines, file))
}
