import { type Action, actions } from '../../../server/graph/model/actions.ts'

/** ICEWS writes some labels with other quotes, capitals and spaces, or with what the codebook adds to them. */
const lettersOf = (label: string): string =>
  label
    .toLowerCase()
    .replace('not specified below', '')
    .replace(/[^a-z]/g, '')

/** What ICEWS calls actions that the codebook has other words for. */
const otherLabels: Readonly<Record<string, string>> = { 'Carry out car bombing': '1832' }

const codes = new Map<string, string>()
// A root and the first action under it may share a label, such as “Consult”: rows mean the action.
for (const { code, label } of [...actions].sort((a, b) => a.code.length - b.code.length)) {
  codes.set(lettersOf(label), code)
}
for (const [label, code] of Object.entries(otherLabels)) codes.set(lettersOf(label), code)

/** The code of the action that these words describe, or null. */
export const actionOfWords = (words: string): Action['code'] | null => codes.get(lettersOf(words)) ?? null
