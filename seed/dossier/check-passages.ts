import type { DossierPassage } from './dossier-shape.ts'
import type { Finding } from './explain-issue.ts'
import type { DossierParts } from './read-parts.ts'

const longestExcerpt = 40

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

function checkSpan(
  name: string,
  { at: [start, end], excerpt }: DossierPassage,
  from: number,
  to: number,
): readonly Finding[] {
  const findings: Finding[] = []
  const at = (message: string) => findings.push({ path: ['passages', name, 'at'], part: 'value', message })
  if (start < from || end > to)
    at(`[${start}, ${end}] lies outside the document's text, which runs from ${from} to ${to}.`)
  if (end - start !== excerpt.length)
    at(
      `[${start}, ${end}] spans ${end - start} characters, but the excerpt has ${excerpt.length}. \`seed -- locate TEXTFILE "words"\` prints both ends.`,
    )
  const count = wordsIn(excerpt)
  if (count > longestExcerpt)
    findings.push({
      path: ['passages', name, 'excerpt'],
      part: 'value',
      message: `The excerpt has ${count} words. Take the fewest that carry the claim, ${longestExcerpt} at most; a claim may name two passages.`,
    })
  return findings
}

/** Where the document's own text begins and ends; everywhere, when that is wrong itself. */
function ownRange(document: DossierParts['document']): readonly [number, number] {
  const { from = 0, to = document?.text?.length ?? Infinity } = document?.text ?? {}
  return from < to ? [from, to] : [0, Infinity]
}

/** Whether passages lie in the document's own text, are as long as their excerpts, short, and each told once. */
export function checkPassages({ document, passages }: DossierParts): readonly Finding[] {
  const [from, to] = ownRange(document)
  const namesBySpan = new Map<string, string>()
  return [...passages].flatMap(([name, passage]) => {
    if (passage === null) return []
    const span = passage.at.join('-')
    const other = namesBySpan.get(span)
    namesBySpan.set(span, other ?? name)
    const repeated: readonly Finding[] =
      other === undefined
        ? []
        : [
            {
              path: ['passages', name],
              part: 'key',
              message: `\`${name}\` is the same span as \`${other}\`. Keep one of them.`,
            },
          ]
    return [...repeated, ...checkSpan(name, passage, from, to)]
  })
}
