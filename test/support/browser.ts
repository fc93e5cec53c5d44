import { access, constants } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import project from '../../package.json' with { type: 'json' }
import { makeOnce } from '../../tools/make-once.ts'
import { runNode } from './running-server.ts'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

const isRunnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

async function installedBrowser(): Promise<string | null> {
  for (const path of systemBrowsers) if (await isRunnable(path)) return path
  return null
}

/** The browser that npm brought. On its own, its package hands out what another process is still unpacking. */
async function unpackedBrowser(): Promise<string> {
  const folder = join(tmpdir(), `entente-chromium-${project.devDependencies['@sparticuz/chromium']}`)
  const made = await makeOnce(folder, async (draft) => {
    const { exitCode, output } = await runNode(['test/support/unpacking-process.ts'], { TMPDIR: draft })
    if (exitCode !== 0) throw new Error(`The browser could not be unpacked:\n${output}`)
  })
  return join(made, 'chromium')
}

/** A headless browser: the one that npm brought, or, where that cannot start, one installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: await unpackedBrowser(),
      args: switches,
      headless: true,
    })
  } catch (cause) {
    const executablePath = await installedBrowser()
    if (executablePath === null) throw new Error('No browser starts here: install Debian package chromium.', { cause })
    return await chromium.launch({ executablePath, args: switches, headless: true })
  }
}
