import { createHash } from 'node:crypto'
import { occurrencesOf } from './locate-words.ts'
import type { ParsedDossier } from './parse-dossier.ts'
import { inReadingOrder, type Problem } from './problem.ts'
import type { Path } from './read-yaml.ts'

/** SHA-256 of a text as UTF-8, hexadecimal. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function whereItOccurs(text: string, excerpt: string): string {
  const places = occurrencesOf(text, excerpt).map(({ start, end }) => `[${start}, ${end}]`)
  if (places.length === 0) return 'The excerpt occurs nowhere in the text: compare quotation marks, dashes and spaces.'
  return `The excerpt occurs at ${places.slice(0, 5).join(', ')}${places.length > 5 ? ' and further on' : ''}.`
}

/** What is wrong with a dossier once its document's text is at hand: hash, length, and every excerpt at its offsets. */
export function verifyAgainstText({ file, dossier, positionOf }: ParsedDossier, text: string): readonly Problem[] {
  const problems: Problem[] = []
  const report = (path: Path, message: string) => problems.push({ file, ...positionOf(path), message })
  const { text: identity } = dossier.document
  if (identity === undefined) {
    report(['document'], 'The dossier gives no `document.text`, so there is nothing to verify against a text.')
    return problems
  }
  const sha256 = sha256Of(text)
  if (identity.sha256 !== sha256)
    report(
      ['document', 'text', 'sha256'],
      `The text's SHA-256 is ${sha256}: this is another text, or another version of it.`,
    )
  if (identity.length !== text.length)
    report(['document', 'text', 'length'], `The text is ${text.length} long, not ${identity.length}.`)
  for (const [
    name,
    {
      at: [start, end],
      excerpt,
    },
  ] of Object.entries(dossier.passages ?? {})) {
    const found = text.slice(start, end)
    if (found !== excerpt)
      report(
        ['passages', name, 'at'],
        `At [${start}, ${end}] the text reads ${JSON.stringify(found)}. ${whereItOccurs(text, excerpt)}`,
      )
  }
  return inReadingOrder(problems)
}
