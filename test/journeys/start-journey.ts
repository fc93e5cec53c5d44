import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type RunningServer, startServer } from '../support/running-server.ts'

interface Journey {
  readonly server: RunningServer
  readonly browser: Browser
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The journey has not begun')
  return value
}

/**
 * A server over the seed, or over other dossiers, and a browser, both there for the tests of a `describe` from their
 * beginning to their end.
 */
export function startJourney(dossiers: readonly string[] = []): Journey {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    server = await startServer(dossiers)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return {
    get server() {
      return there(server)
    },
    get browser() {
      return there(browser)
    },
  }
}
