import {
  type SyntheticInteraction,
  type SyntheticShape,
  syntheticInteractions,
} from '../../../seed/generators/synthetic-interactions.ts'
import { claimIdOf } from '../../../server/graph/model/ids.ts'
import type { ClaimRecord, DocumentId, DocumentLoad, EntityContribution } from '../../../server/graph/model/records.ts'

const documentOf = (year: string): DocumentId => `document:synthetic-${year}` as DocumentId

function claimOf(
  { source, target, day, action }: SyntheticInteraction,
  document: DocumentId,
  row: number,
): ClaimRecord {
  const identity = { source: source.id, target: target.id, document, modality: 'REPORTED', type: 'INTERACTED' } as const
  return {
    ...identity,
    id: claimIdOf({ ...identity, date: day, key: String(row) }),
    attributedTo: null,
    action: null,
    date: { text: day, edtf: day, earliest: day, latest: day },
    detail: `${action.name} (${action.code})`,
    passages: [],
    locator: `row ${row}`,
    url: null,
  }
}

const contributionOf = ({ id, kind, name }: SyntheticInteraction['source']): EntityContribution => ({
  id,
  kind,
  name,
  aliases: [],
  summary: `${name} is invented.`,
  facts: {},
  passages: [],
  locator: null,
  url: null,
})

function loadOf(year: string, interactions: readonly SyntheticInteraction[]): DocumentLoad {
  const id = documentOf(year)
  const actors = new Map(
    interactions.flatMap(({ source, target }) => [source, target]).map((actor) => [actor.id, actor]),
  )
  return {
    document: {
      id,
      title: `Synthetic interactions of ${year}`,
      kind: 'DATA',
      publisher: null,
      url: null,
      publishedAt: null,
      sha256: null,
      length: null,
    },
    completes: false,
    passages: [],
    entities: [...actors.values()].map(contributionOf),
    claims: interactions.map((interaction, row) => claimOf(interaction, id, row + 1)),
  }
}

/** Synthetic interactions as data files of a year each, one after the other: a transaction can hold one of them. */
export function* syntheticLoads(shape: SyntheticShape): Generator<DocumentLoad> {
  let ofYear: SyntheticInteraction[] = []
  let year = ''
  for (const interaction of syntheticInteractions(shape)) {
    const itsYear = interaction.day.slice(0, 4)
    if (itsYear !== year && ofYear.length > 0) {
      yield loadOf(year, ofYear)
      ofYear = []
    }
    year = itsYear
    ofYear.push(interaction)
  }
  if (ofYear.length > 0) yield loadOf(year, ofYear)
}
