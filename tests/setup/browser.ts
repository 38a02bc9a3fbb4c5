import type { Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import type {} from './browser-server.ts'
import { openWindow, type PageOptions, startBrowser } from './open-window.ts'

/** The address of the site under test, without a slash at the end. */
export function site(): string {
  return inject('site')
}

/**
 * Opens a page of somebody who has not been here before. Paths count from the site: `page.goto('/')`. The browser
 * is closed when the test ends; a fault in a page's script makes the test fail.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const browser = await startBrowser()
  const faults: Error[] = []
  onTestFinished(async () => {
    await browser.close()
    if (faults[0] !== undefined) throw faults[0]
  })
  const page = await openWindow(browser, site(), options)
  page.on('pageerror', (error) => faults.push(error))
  return page
}
