import type { StoreValue } from '../graph-store.ts'
import { kindOfId } from '../model/ids.ts'
import type { DocumentId, EntityContribution, EntityId } from '../model/records.ts'
import { decodeEntityNode } from './entity.ts'
import { documentId, passageId } from './ids.ts'
import { list, optional, record, text } from './values.ts'

const optionalText = optional(text)
const passageIds = list(passageId)

/** Reads what a document says of an entity from the properties of `DESCRIBES` or of a `Completion`. */
export function decodeContribution(
  entity: EntityId,
  value: StoreValue | undefined,
): { readonly document: DocumentId; readonly contribution: EntityContribution } {
  const properties = record(value)
  const described = decodeEntityNode({
    ...record(JSON.parse(text(properties.facts))),
    id: entity,
    kind: kindOfId(entity),
    name: text(properties.name),
    aliases: properties.aliases ?? [],
    summary: optionalText(properties.summary),
  })
  return {
    document: documentId(properties.document),
    contribution: {
      ...described,
      passages: passageIds(properties.passages ?? []),
      locator: optionalText(properties.locator),
      url: optionalText(properties.url),
    },
  }
}
