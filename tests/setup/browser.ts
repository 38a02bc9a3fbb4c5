import { chromium, type Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import type {} from './browser-server.ts'

export type PageOptions = {
  /** A desk has 1440 × 900, a phone 390 × 844 with touch. */
  readonly size?: 'desk' | 'phone'
  readonly language?: 'zh-CN' | 'en'
  /** The large-text version. */
  readonly elder?: boolean
}

const sizes = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

/** The address of the site under test, without a slash at the end. */
export function site(): string {
  return inject('site')
}

/**
 * Opens a page of somebody who has not been here before. Paths count from the site: `page.goto('/')`. The browser
 * is closed when the test ends; a fault in a page's script makes the test fail.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  const faults: Error[] = []
  onTestFinished(async () => {
    await browser.close()
    if (faults[0] !== undefined) throw faults[0]
  })
  const context = await browser.newContext({
    baseURL: site(),
    locale: options.language ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...sizes[options.size ?? 'desk'],
  })
  context.setDefaultTimeout(20_000)
  const choices = { language: options.language === 'en' ? 'en' : 'zh', elder: options.elder ? 'on' : 'off' }
  await context.addCookies(
    Object.entries(choices).map(([name, value]) => ({ name: `yimen_${name}`, value, url: site() })),
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error))
  return page
}
