import { actionOf } from '../../../server/graph/model/actions.ts'
import { type ClaimType, claimTypes, modalities } from '../../../server/graph/model/claim-types.ts'
import { claimIdOf, endsOf, isClaimId, kindOfId } from '../../../server/graph/model/ids.ts'
import type { ClaimId, DocumentId, EntityContribution, EntityId } from '../../../server/graph/model/records.ts'
import { BadRowError } from '../bad-row-error.ts'
import type { RowContents } from '../importer.ts'
import { passagesOfRow } from './passages-of-row.ts'
import type { TableRow } from './table-row.ts'

/** The id that an export has given to the claim, or null. */
function givenId(row: TableRow, source: EntityId, target: EntityId): ClaimId | null {
  const id = row.text('id')
  if (id === null) return null
  if (!isClaimId(id)) throw new BadRowError('`id` is not like one of a claim: leave it empty, and it is made', id)
  const [idSource, idTarget] = endsOf(id)
  if (idSource !== source || idTarget !== target) throw new BadRowError('`id` is of a claim with other ends', id)
  return id
}

const contentColumns = ['attributed_to', 'action', 'detail', 'characters', 'locator', 'url'] as const

/** Rows that differ in anything are claims of their own, unless `key` says what tells them apart. */
const keyOf = (row: TableRow): string =>
  row.text('key') ?? contentColumns.flatMap((column) => row.text(column) ?? []).join('\n')

function actionIn(row: TableRow, type: ClaimType): string | null {
  const code = row.text('action')
  if (code !== null && type !== 'INTERACTED')
    throw new BadRowError('`action` is of claims of the type INTERACTED alone', `${code}, ${type}`)
  if (code !== null && actionOf(code) === undefined)
    throw new BadRowError('`action` should be like a CAMEO code such as 042', code)
  return code
}

/** An end as the claim's own row describes it: by its name. */
function nameOnly(row: TableRow, id: EntityId, column: string): EntityContribution | null {
  const name = row.text(column)
  if (name === null) return null
  const evidence = { passages: [], locator: row.text('locator'), url: row.webAddress('url') }
  return { id, kind: kindOfId(id), name, aliases: [], summary: null, facts: {}, ...evidence }
}

/** What a row of a table of claims says, for one document. `described` knows entities that other tables describe for it. */
export function claimOfRow(
  row: TableRow,
  document: DocumentId,
  described: (id: EntityId) => EntityContribution | undefined,
): RowContents {
  const source = row.entityId('source')
  const target = row.entityId('target')
  row.required('type')
  const type = row.oneOf('type', claimTypes)
  if (type === null) throw new BadRowError('`type` is empty')
  const modality = row.oneOf('modality', modalities) ?? 'STATED'
  const date = row.date('date')
  const passages = passagesOfRow(row, document)
  const id =
    givenId(row, source, target) ??
    claimIdOf({ source, target, document, type, date: date?.edtf ?? date?.text ?? null, modality, key: keyOf(row) })
  const ends = [...new Set([source, target])]
  const entities = ends.flatMap(
    (end) => described(end) ?? nameOnly(row, end, end === source ? 'source_name' : 'target_name') ?? [],
  )
  const claim = {
    id,
    type,
    source,
    target,
    document,
    modality,
    attributedTo: row.text('attributed_to'),
    action: actionIn(row, type),
    date,
    detail: row.text('detail'),
    passages: passages.map((passage) => passage.id),
    locator: row.text('locator'),
    url: row.webAddress('url'),
  }
  return {
    entities,
    claims: [claim],
    passages,
    mentioned: ends.filter((end) => !entities.some((entity) => entity.id === end)),
  }
}
