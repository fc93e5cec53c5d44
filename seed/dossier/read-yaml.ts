import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml'
import { explainSyntax } from './explain-syntax.ts'
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
}

const notAName = 'This is no name. Write `name: value`; a text that holds `: ` or begins with a sign needs quotes.'

function unreadableKeys(map: YAMLMap<unknown, unknown>, lines: LineCounter): readonly Unreadable[] {
  const firstOffset = new Map<string, number>()
  return map.items.flatMap(({ key }): readonly Unreadable[] => {
    const text = keyText(key)
    const offset = startOf(key) ?? startOf(map) ?? 0
    if (text === null || text === '__proto__') return [{ offset, message: notAName }]
    const first = firstOffset.get(text)
    firstOffset.set(text, first ?? offset)
    if (first === undefined) return []
    const { line } = lines.linePos(first)
    const message = `\`${text}\` stands here a second time; it is first on line ${line}. Give this one another name, or put both together.`
    return [{ offset, message }]
  })
}

/** What YAML allows and a dossier does not: aliases, keys that are no text, the same key twice. */
function refuseUnreadable(document: Document.Parsed, lines: LineCounter) {
  const keys: Unreadable[] = []
  const aliases: Unreadable[] = []
  visit(document, (_, node) => {
    if (isMap(node)) keys.push(...unreadableKeys(node, lines))
    if (isAlias(node))
      aliases.push({
        offset: startOf(node) ?? 0,
        message: `Write out here what \`*${node.source}\` stands for: a dossier has no aliases.`,
      })
  })
  return { keys, aliases }
}

function parsed(text: string, lines: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

/** Reads YAML with the position of everything in it. When it cannot be read, `source` is null and `problems` says why. */
export function readYaml(text: string, file: string): YamlResult {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = parsed(text, lines)
  if (document === null)
    return {
      source: null,
      problems: [{ file, line: 1, column: 1, message: 'This is nested too deeply for a dossier.' }],
    }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0)
    return {
      source: null,
      problems: broken.map((error) => ({ file, ...at(error.pos[0]), message: explainSyntax(error) })),
    }
  const { keys, aliases } = refuseUnreadable(document, lines)
  const problems = [...keys, ...aliases].map(({ offset, message }) => ({ file, ...at(offset), message }))
  if (aliases.length > 0) return { source: null, problems }
  return {
    source: { value: document.toJS(), positionOf: (path, part = 'value') => at(offsetOf(document, path, part)) },
    problems,
  }
}
