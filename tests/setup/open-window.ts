import { type Browser, chromium, type Page } from 'playwright-core'

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

/** Starts the Chromium of CHROMIUM_PATH, else the one that Debian installs. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

/** A page of somebody who has not been at this site before. Paths count from the site: `page.goto('/')`. */
export async function openWindow(browser: Browser, site: string, options: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site,
    locale: options.language ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...sizes[options.size ?? 'desk'],
  })
  context.setDefaultTimeout(20_000)
  const choices = { language: options.language === 'en' ? 'en' : 'zh', elder: options.elder ? 'on' : 'off' }
  await context.addCookies(
    Object.entries(choices).map(([name, value]) => ({ name: `yimen_${name}`, value, url: site })),
  )
  return context.newPage()
}
