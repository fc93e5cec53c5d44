import type { Finding } from './explain-issue.ts'
import type { DossierParts } from './read-parts.ts'

const at = (field: string, message: string): Finding => ({
  path: ['document', ...field.split('.')],
  part: 'key',
  message,
})

/** Whether the document's own fields agree with each other and with what the dossier holds. */
export function checkDocument({ document, passages, claims }: DossierParts): readonly Finding[] {
  if (document === null) return []
  const findings: Finding[] = []
  const { kind, completes, text } = document
  if (completes === true && kind !== 'REFERENCE')
    findings.push(
      at('completes', `Only a document of kind REFERENCE can be marked \`completes\`; this one is ${kind}.`),
    )
  if (completes === true && claims.length > 0)
    findings.push({
      path: ['claims'],
      part: 'key',
      message: 'A document that `completes` others makes no claims. Leave out `completes`, or the claims.',
    })
  if (text !== undefined) {
    const { from = 0, to = text.length, length } = text
    if (to > length) findings.push(at('text.to', `The text is ${length} long, so it cannot end at ${to}.`))
    if (from >= to) findings.push(at('text.from', `The text begins at ${from}, but ends at ${to}.`))
  }
  if (text === undefined && passages.size > 0)
    findings.push({
      path: ['passages'],
      part: 'key',
      message:
        'Passages need `document.text`. Give its sha256 and length, or give each entity and claim a `locator` instead.',
    })
  return findings
}
