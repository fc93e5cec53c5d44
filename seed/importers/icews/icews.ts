import { documentIdOf } from '../../../server/graph/model/ids.ts'
import type { DocumentRecord } from '../../../server/graph/model/records.ts'
import { actorsOfOwnDossiers } from '../actors/known-actors.ts'
import type { Importer } from '../importer.ts'
import { InteractionContents } from '../interaction-contents.ts'
import { type RowReader, recognisedRows } from '../recognised-rows.ts'
import { type IcewsActors, icewsActors } from './icews-actor.ts'
import { isLongForm, longFormReader } from './long-form.ts'
import { isShortForm, shortFormReader } from './short-form.ts'

const icewsDocument: DocumentRecord = {
  id: documentIdOf('icews'),
  title: 'ICEWS Coded Event Data (Boschee, Lautenschlager, O’Brien, Shellman, Starz, Ward)',
  kind: 'DATA',
  publisher: 'Harvard Dataverse',
  url: 'https://doi.org/10.7910/DVN/28075',
  publishedAt: null,
  sha256: null,
  length: null,
}

const expected =
  'ICEWS has rows of 4 columns (source actor, action, target actor, date) or of 20 (Event ID, Event Date, Source Name, …), between tabs.'

/** ICEWS: the form of 4 columns, and that of 20 in which Harvard Dataverse has it. */
export function icews(): Importer {
  let actors: Promise<IcewsActors> | null = null
  return {
    document: icewsDocument,
    async *rows(input, { id }) {
      actors ??= actorsOfOwnDossiers().then(icewsActors)
      const actorOf = await actors
      const contents = new InteractionContents(id)
      const recognise = (line: string): RowReader | null => {
        if (isLongForm(line)) return longFormReader(actorOf, contents)
        return isShortForm(line) ? shortFormReader(actorOf, contents, input.name) : null
      }
      yield* recognisedRows(input, recognise, expected)
    },
  }
}
