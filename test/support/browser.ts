import { access, constants } from 'node:fs/promises'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

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

/** A headless browser: the one that npm brought, or, where that cannot start, one installed on the machine. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: switches,
      headless: true,
    })
  } catch (cause) {
    const executablePath = await installedBrowser()
    if (executablePath === null) throw new Error('No browser starts here: install Debian package chromium.', { cause })
    return await chromium.launch({ executablePath, args: switches, headless: true })
  }
}
