import { type LoadedDocument, type LoadSummary, replaceDocuments } from '../server/graph/load/replace-documents.ts'
import { amount, contentsLine } from './amounts.ts'
import type { ParsedDossier } from './dossier/parse-dossier.ts'
import { withProgress } from './with-progress.ts'
import { writing } from './with-store.ts'

const outcomes: Readonly<Record<LoadedDocument['outcome'], string>> = {
  added: 'Added',
  replaced: 'Replaced',
  unchanged: 'Unchanged:',
}

function printSummary({ documents }: LoadSummary): void {
  for (const loaded of documents)
    console.log(`${outcomes[loaded.outcome]} ${loaded.document.id}: ${contentsLine(loaded)}.`)
  if (documents.every(({ outcome }) => outcome === 'unchanged')) console.log('Nothing changed.')
}

/** Loads dossiers in one transaction, and prints what became of each. */
export async function writeDossiers(dossiers: readonly ParsedDossier[]): Promise<void> {
  const loads = dossiers.map(({ load }) => load)
  const doing = `Writing ${amount(loads.length, 'document')}`
  printSummary(
    await withProgress(
      doing,
      writing((transaction) => replaceDocuments(transaction, loads)),
    ),
  )
}
