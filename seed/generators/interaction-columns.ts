import type { Columns } from '../exporters/csv-text.ts'
import type { SyntheticInteraction } from './synthetic-interactions.ts'

interface NumberedInteraction {
  readonly interaction: SyntheticInteraction
  /** The number of its row, from 1: what tells apart two that are the same. */
  readonly row: number
}

/** An interaction as a row of a table of claims. */
export const interactionColumns: Columns<NumberedInteraction> = {
  source: ({ interaction }) => interaction.source.id,
  source_name: ({ interaction }) => interaction.source.name,
  type: () => 'INTERACTED',
  target: ({ interaction }) => interaction.target.id,
  target_name: ({ interaction }) => interaction.target.name,
  modality: () => 'REPORTED',
  action: ({ interaction }) => interaction.action.code,
  date: ({ interaction }) => interaction.day,
  date_edtf: ({ interaction }) => interaction.day,
  locator: ({ row }) => `row ${row}`,
}
