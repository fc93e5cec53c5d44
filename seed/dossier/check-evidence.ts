import { didYouMean } from './did-you-mean.ts'
import type { Finding } from './explain-issue.ts'
import type { DossierParts } from './read-parts.ts'
import type { Path } from './read-yaml.ts'

interface Resting {
  readonly path: Path
  readonly passages?: readonly string[] | undefined
  readonly locator?: string | undefined
  readonly url?: string | undefined
}

function checkWhereItStands(hasText: boolean, { path, passages, locator, url }: Resting): readonly Finding[] {
  const at = (field: string, message: string): Finding => ({ path: [...path, field], part: 'key', message })
  if (!hasText) {
    if (passages !== undefined)
      return [at('passages', 'The document has no text, so nothing rests on passages. Give a `locator`.')]
    if (locator === undefined)
      return [{ path, part: 'key', message: 'Nothing says where this stands. Give a `locator`: a row, an identifier.' }]
    return []
  }
  const findings: Finding[] = []
  if (passages === undefined)
    findings.push({ path, part: 'key', message: 'Nothing says which words this rests on. Name its `passages`.' })
  if (locator !== undefined)
    findings.push(at('locator', 'The document has a text. Name `passages` in place of a locator.'))
  if (url !== undefined) findings.push(at('url', 'The document has a text. Name `passages` in place of an address.'))
  return findings
}

function checkNames(declared: readonly string[], { path, passages = [] }: Resting): readonly Finding[] {
  return passages.flatMap((name, index): readonly Finding[] => {
    const place = { path: [...path, 'passages', index], part: 'value' as const }
    if (!declared.includes(name))
      return [{ ...place, message: `There is no passage \`${name}\` under \`passages\`.${didYouMean(name, declared)}` }]
    return passages.indexOf(name) === index ? [] : [{ ...place, message: `\`${name}\` is named here twice.` }]
  })
}

/** Whether every entity and claim rests on passages that exist (or locators, without a text), and every passage carries something. */
export function checkEvidence({ document, passages, entities, claims }: DossierParts): readonly Finding[] {
  const resting: Resting[] = []
  for (const [id, entity] of entities) if (entity !== null) resting.push({ ...entity, path: ['entities', id] })
  for (const [index, claim] of claims.entries()) if (claim !== null) resting.push({ ...claim, path: ['claims', index] })
  const declared = [...passages.keys()]
  const used = new Set(resting.flatMap((one) => one.passages ?? []))
  const isWhole = resting.length === entities.size + claims.length
  const unused = isWhole ? declared.filter((name) => !used.has(name)) : []
  return [
    ...(document === null ? [] : resting.flatMap((one) => checkWhereItStands(document.text !== undefined, one))),
    ...resting.flatMap((one) => checkNames(declared, one)),
    ...unused.map(
      (name): Finding => ({
        path: ['passages', name],
        part: 'key',
        message: `No entity or claim names the passage \`${name}\`. Use it, or leave it out.`,
      }),
    ),
  ]
}
