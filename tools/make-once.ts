import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Makes a folder unless it is there. Whoever looks for it, in whatever process, finds it whole or not at all. */
export async function makeOnce(folder: string, make: (draft: string) => Promise<unknown>): Promise<string> {
  if (await exists(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}-draft-`)
  try {
    await make(draft)
    await rename(draft, folder).catch(async (cause: unknown) => {
      if (!(await exists(folder))) throw cause
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}
