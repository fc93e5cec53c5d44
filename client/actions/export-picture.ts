import type { KindName, PictureFormat } from '../canvas/drawn-view.ts'
import { PictureError } from '../canvas/picture-error.ts'
import { fileName } from '../state/file-name.ts'
import { done, warning } from '../state/notice.ts'
import type { Explorer } from './explorer.ts'
import { type SaveFile, subjectOf } from './export-data.ts'

/** Saves what is seen of the canvas as a picture, without a legend where kinds have no names. */
export async function exportPicture(
  explorer: Explorer,
  format: PictureFormat,
  { kindName, now, save }: { readonly kindName: KindName | null; readonly now: Date; readonly save: SaveFile },
): Promise<void> {
  const { store, canvas } = explorer
  if (canvas === null) return
  try {
    const picture = await canvas.picture(format, kindName)
    const name = fileName(subjectOf(explorer), now, format)
    save(picture, name)
    store.setState({ notice: done(`Saved as ${name}`) })
  } catch (thrown) {
    if (!(thrown instanceof PictureError)) throw thrown
    store.setState({ notice: warning('The picture could not be drawn', thrown.message) })
  }
}
