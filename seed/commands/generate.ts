import { resolve } from 'node:path'
import { callerFolder } from '../../server/environment.ts'
import { csvText } from '../exporters/csv-text.ts'
import { interactionColumns } from '../generators/interaction-columns.ts'
import { syntheticInteractions, usualShape } from '../generators/synthetic-interactions.ts'
import { withProgress } from '../with-progress.ts'
import { fillFile, printParts } from '../write-parts.ts'
import { writeWholeFile } from '../write-whole.ts'

export interface GenerateOptions {
  readonly interactions: number
  readonly seed: number
  readonly actors: number
}

async function* numbered(options: GenerateOptions) {
  let row = 0
  for (const interaction of syntheticInteractions({ ...usualShape, ...options })) {
    row += 1
    yield { interaction, row }
  }
}

/** Writes invented interactions, as a table that `import csv` reads, to a file or to standard output. Throws OutputFileError. */
export async function generate(file: string | undefined, options: GenerateOptions): Promise<void> {
  const table = csvText(interactionColumns, numbered(options))
  if (file === undefined) return printParts(table)
  const path = resolve(callerFolder(), file)
  await withProgress(
    `Writing ${file}`,
    writeWholeFile(path, (handle) => fillFile(handle, table)),
  )
  console.log(`Wrote ${file}.`)
}
