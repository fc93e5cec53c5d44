import { writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import type { PictureState } from './states.ts'

const screens = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

export type ScreenName = keyof typeof screens

export type ThemeName = 'light' | 'dark'

/** From 0 to 100: text stays crisp, and a picture of a whole screen some 60 kB. */
const quality = 82

/** Drives a page of its own into a state, and writes what it shows as WebP. */
export async function takePicture(
  browser: Browser,
  url: string,
  state: PictureState,
  { screen, theme, file }: { readonly screen: ScreenName; readonly theme: ThemeName; readonly file: string },
): Promise<void> {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: screen === 'phone',
  })
  try {
    const page = await context.newPage()
    await state.drive(page, url)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    const session = await context.newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
    await writeFile(file, Buffer.from(data, 'base64'))
  } finally {
    await context.close()
  }
}
