import type { DocumentRecord } from '../../server/graph/model/records.ts'
import { amount } from '../amounts.ts'
import type { ImportTally, ReasonCount } from './import-tally.ts'

const reasonsPrinted = 12

export interface ImportEnd {
  readonly tally: ImportTally
  readonly inputs: number
  readonly documents: readonly DocumentRecord[]
  readonly isDry: boolean
  readonly rejectedFiles: readonly string[]
}

const reasonLine = ({ reason, rows, first }: ReasonCount): string =>
  `  ${rows.toLocaleString('en')} × ${reason}, first ${first}`

function reasonLines(reasons: readonly ReasonCount[]): readonly string[] {
  const more = reasons.slice(reasonsPrinted)
  const rest = more.reduce((sum, { rows }) => sum + rows, 0)
  return [
    ...reasons.slice(0, reasonsPrinted).map(reasonLine),
    ...(more.length === 0 ? [] : [`  ${rest.toLocaleString('en')} × ${amount(more.length, 'other reason')}`]),
  ]
}

function loadedLine({ tally, documents, isDry }: ImportEnd): string {
  if (tally.entities + tally.claimsAdded + tally.claimsPresent === 0)
    return isDry ? 'Nothing was written, nor would it be without --dry-run.' : 'Loaded nothing.'
  const into = documents.map(({ id }) => id).join(', ')
  const what = `${amount(tally.claimsAdded, 'claim')} of ${amount(tally.entities, 'entity')}`
  if (isDry) return `Nothing was written. Without --dry-run: up to ${what} into ${into}.`
  const present =
    tally.claimsPresent === 0
      ? ''
      : ` ${amount(tally.claimsPresent, 'claim')} ${tally.claimsPresent === 1 ? 'was' : 'were'} there already.`
  return `Loaded ${what} into ${into}.${present}`
}

function rejectedLines({ tally, rejectedFiles }: ImportEnd): readonly string[] {
  const { rejected } = tally
  if (rejected.total === 0) return []
  const where = rejectedFiles.join(', ')
  return [
    `Rejected ${amount(rejected.total, 'row')}${where === '' ? '' : `, written to ${where}`}:`,
    ...reasonLines(rejected.list()),
  ]
}

const headersTold = ({ headers }: ImportTally): string => (headers === 0 ? '' : `, and ${amount(headers, 'header')}`)

/** What has become of an import, as a person reads it. */
export function summaryOf(end: ImportEnd): string {
  const { tally, inputs } = end
  return [
    `Read ${amount(tally.rows, 'row')} of ${amount(inputs, 'input')}${headersTold(tally)}.`,
    loadedLine(end),
    ...(tally.leftOut.total === 0
      ? []
      : [`Left out ${amount(tally.leftOut.total, 'row')}:`, ...reasonLines(tally.leftOut.list())]),
    ...rejectedLines(end),
  ].join('\n')
}
