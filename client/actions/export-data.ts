import { isAbort } from '../api/api-error.ts'
import { claimsCsv, entitiesCsv } from '../export/csv-tables.ts'
import { readMe } from '../export/read-me.ts'
import type { ViewData } from '../export/view-data.ts'
import { writeGraphml } from '../export/write-graphml.ts'
import { writeJson } from '../export/write-json.ts'
import { writeZip } from '../export/write-zip.ts'
import { nameOf } from '../state/explorer-state.ts'
import { fileName } from '../state/file-name.ts'
import { busy, done, warning } from '../state/notice.ts'
import { problemOf } from '../state/problem.ts'
import type { Explorer } from './explorer.ts'
import { gatherViewData } from './gather-view-data.ts'

export type DataFormat = 'json' | 'csv' | 'graphml'

export type SaveFile = (content: Blob, name: string) => void

const extensions: Readonly<Record<DataFormat, string>> = { json: 'json', csv: 'zip', graphml: 'graphml' }

function contentOf(format: DataFormat, data: ViewData, now: Date): Blob {
  if (format === 'json') return new Blob([writeJson(data)], { type: 'application/json' })
  if (format === 'graphml') return new Blob([writeGraphml(data)], { type: 'application/xml' })
  const files = [
    { name: 'entities.csv', content: entitiesCsv(data) },
    { name: 'claims.csv', content: claimsCsv(data) },
    { name: 'README.txt', content: readMe(data) },
  ]
  return writeZip(files, now)
}

/** What a file of this view is named for: the selected entity, or nothing in particular. */
export function subjectOf({ store }: Explorer): string | null {
  const state = store.getState()
  return state.selection !== null && state.content.entities.has(state.selection) ? nameOf(state, state.selection) : null
}

const number = new Intl.NumberFormat('en')

/** Saves all that is shown as data. */
export async function exportData(
  explorer: Explorer,
  format: DataFormat,
  { page, now, save }: { readonly page: string; readonly now: Date; readonly save: SaveFile },
): Promise<void> {
  const { store, exporting } = explorer
  const signal = exporting.start()
  const tell = (come: number, expected: number) =>
    store.setState({
      notice: busy('Gathering the claims', `${number.format(come)} of ${number.format(expected)} have come.`),
    })
  try {
    const data = await gatherViewData(explorer, page, now, signal, tell)
    const name = fileName(subjectOf(explorer), now, extensions[format])
    save(contentOf(format, data, now), name)
    store.setState({ notice: done(`Saved as ${name}`) })
  } catch (thrown) {
    if (isAbort(thrown)) return
    const { title, advice } = problemOf(thrown)
    store.setState({ notice: warning(`Nothing was saved: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, advice) })
  }
}
