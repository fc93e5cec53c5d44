import type {
  ClaimRecord,
  DocumentRecord,
  EntityContribution,
  EntityId,
  PassageRecord,
} from '../../server/graph/model/records.ts'

/** What one row of a data file says. */
export interface RowContents {
  /**
   * Both ends of every claim are among them, or under `mentioned`. What the first row that describes an entity says of it
   * stands for the whole import.
   */
  readonly entities: readonly EntityContribution[]
  readonly claims: readonly ClaimRecord[]
  /** Spans of the document's text that entities and claims name; a data file mostly has none. */
  readonly passages?: readonly PassageRecord[]
  /** Ends of claims that the row names by id alone: an earlier row describes them, or the graph has them. */
  readonly mentioned?: readonly EntityId[]
}

/**
 * What becomes of one row: loaded, left out because it says nothing for the graph, or rejected because it is bad. Rows are
 * counted by `reason`, so it is in words that many rows can share; `found` is what stood in this one. `text` is the row itself;
 * contents need it only where they mention ends by id alone, for these may be unknown.
 */
export type ImportedRow =
  | { readonly outcome: 'contents'; readonly row: number; readonly contents: RowContents; readonly text?: string }
  | { readonly outcome: 'left-out'; readonly row: number; readonly reason: string }
  | { readonly outcome: 'header'; readonly row: number }
  | {
      readonly outcome: 'rejected'
      readonly row: number
      readonly reason: string
      readonly found?: string
      readonly text: string
    }

/** One line of a file, without its end; `number` counts from 1. */
export interface InputLine {
  readonly number: number
  readonly text: string
}

/** One file, or a file inside an archive, or standard input, as it is read from its beginning to its end. */
export interface ImportInput {
  /** As a person would name it: `events.zip/20151027.export.CSV`. */
  readonly name: string
  /** The lines that are text. Those that are not (too long, not UTF-8) are rejected already and missing here, so numbers may jump. */
  lines(): AsyncIterable<InputLine>
}

/** How one format is read. One is made for each import, so it may keep what it learns on the way. */
export interface Importer {
  /** The data set as a document of the graph, unless the person at the command line names another. Null: named for the file. */
  readonly document: DocumentRecord | null
  /** How often the inputs are read, each time all of them in order: 1, if left out. */
  readonly passes?: number
  /** The documents that the inputs speak of, in the order in which they are imported; `own` alone, if left out. */
  documents?(inputs: readonly ImportInput[], own: DocumentRecord): Promise<readonly DocumentRecord[]>
  /** The rows of this document that are of this pass, from 1. Throws WrongFileError when the input is not of this format at all. */
  rows(input: ImportInput, document: DocumentRecord, pass: number): AsyncIterable<ImportedRow>
}
