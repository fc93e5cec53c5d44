import { listDocuments } from '../../server/graph/queries/list-documents.ts'
import { contentsLine } from '../amounts.ts'
import { reading } from '../with-store.ts'

const whatToDo = (id: string): string =>
  `\n  Incomplete: start its import again to go on with it, or take it out: npm run seed -- unload ${id}`

/** Prints which documents are loaded, and how much each brings. */
export async function list(): Promise<void> {
  const listed = await reading((store) => store.read(listDocuments, {}))
  for (const { document, ...contents } of listed)
    console.log(
      `${document.id}  ${document.title}\n  ${contentsLine(contents)}${document.complete ? '' : whatToDo(document.id)}`,
    )
  if (listed.length === 0) console.log('No documents are loaded.')
}
