import { documentIdOf } from '../../../server/graph/model/ids.ts'
import type { DocumentRecord } from '../../../server/graph/model/records.ts'
import { actorsOfOwnDossiers } from '../actors/known-actors.ts'
import type { Importer } from '../importer.ts'
import { InteractionContents } from '../interaction-contents.ts'
import { type RowReader, recognisedRows } from '../recognised-rows.ts'
import { eventReader, isEvent } from './events.ts'
import { type GdeltActors, gdeltActors } from './gdelt-actor.ts'
import { isMention, mentionReader } from './mentions.ts'
import { RecentEvents } from './recent-events.ts'

const gdeltDocument: DocumentRecord = {
  id: documentIdOf('gdelt'),
  title: 'GDELT 2.0 Event Database',
  kind: 'DATA',
  publisher: 'The GDELT Project',
  url: 'https://www.gdeltproject.org',
  publishedAt: null,
  sha256: null,
  length: null,
}

const expected = 'GDELT 2.0 has Events of 61 columns and Mentions of 16, between tabs and without a header.'

/** GDELT 2.0: Events, and Mentions of events that were read before them. */
export function gdelt(): Importer {
  let actors: Promise<GdeltActors> | null = null
  const events = new RecentEvents()
  return {
    document: gdeltDocument,
    async *rows(input, { id }) {
      actors ??= actorsOfOwnDossiers().then(gdeltActors)
      const actorOf = await actors
      const contents = new InteractionContents(id)
      const recognise = (line: string): RowReader | null => {
        if (isEvent(line)) return eventReader(actorOf, contents, events)
        return isMention(line) ? mentionReader(contents, events) : null
      }
      yield* recognisedRows(input, recognise, expected)
    },
  }
}
