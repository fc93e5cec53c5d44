import type { Page } from 'playwright-core'

/** What the page does that it should not, as it happens: requests that leave the origin, and errors. */
export function watchPage(page: Page, url: string): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const address = request.url()
    if (/^https?:/.test(address) && !address.startsWith(url)) complaints.push(`left the origin: ${address}`)
  })
  return complaints
}
