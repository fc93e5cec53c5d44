import { claimIdOf } from '../../server/graph/model/ids.ts'
import type { ClaimId, ClaimRecord, DocumentId, EntityContribution } from '../../server/graph/model/records.ts'
import type { ImportedActor } from './actors/imported-actor.ts'
import type { RowContents } from './importer.ts'

/** What a row of event data says: on a day, one actor did something to another. */
export interface Interaction {
  readonly source: ImportedActor
  readonly target: ImportedActor
  /** CAMEO code. */
  readonly action: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The day as the row has it. */
  readonly dayText: string
  /** Tells the interaction from others of the same two actors on the same day. */
  readonly key: string
  readonly attributedTo: string | null
  readonly detail: string | null
  readonly locator: string
  readonly url: string | null
}

/** What rows of one document say, so that what is the same in many rows is said once. */
export class InteractionContents {
  readonly #document: DocumentId
  readonly #said = new Set<ClaimId>()

  constructor(document: DocumentId) {
    this.#document = document
  }

  of(interaction: Interaction): RowContents {
    const { source, target } = interaction
    const belonging = [source, target].flatMap((actor) => this.#belonging(actor))
    const actors = [source, target, ...belonging.map(({ owner }) => owner)]
    const entities = new Map<string, EntityContribution>()
    for (const { contribution } of actors) {
      if (!entities.has(contribution.id)) entities.set(contribution.id, contribution)
    }
    return {
      entities: [...entities.values()],
      claims: [this.#interacted(interaction), ...belonging.map(({ claim }) => claim)],
    }
  }

  #interacted({ source, target, action, day, dayText, key, ...rest }: Interaction): ClaimRecord {
    const parts = {
      type: 'INTERACTED',
      source: source.contribution.id,
      target: target.contribution.id,
      document: this.#document,
      modality: 'REPORTED',
    } as const
    return {
      ...parts,
      id: claimIdOf({ ...parts, date: day, key }),
      action,
      date: { text: dayText, edtf: day, earliest: day, latest: day },
      attributedTo: rest.attributedTo,
      detail: rest.detail,
      passages: [],
      locator: rest.locator,
      url: rest.url,
    }
  }

  /** The claims that an actor belongs to another, and this one perhaps to a third, which no row has said yet. */
  #belonging(actor: ImportedActor): readonly { readonly claim: ClaimRecord; readonly owner: ImportedActor }[] {
    const owner = actor.of
    if (owner === null) return []
    const parts = {
      type: 'BELONGS_TO',
      source: actor.contribution.id,
      target: owner.contribution.id,
      document: this.#document,
      modality: 'STATED',
    } as const
    const id = claimIdOf({ ...parts, date: null, key: '' })
    if (this.#said.has(id)) return []
    this.#said.add(id)
    const claim: ClaimRecord = {
      ...parts,
      id,
      attributedTo: null,
      action: null,
      date: null,
      detail: null,
      passages: [],
      locator: actor.contribution.locator,
      url: null,
    }
    return [{ claim, owner }, ...this.#belonging(owner)]
  }
}
