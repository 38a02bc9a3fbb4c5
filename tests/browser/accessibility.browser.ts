import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openPage, site } from '../setup/browser.ts'
import { openWindow, type PageOptions, startBrowser } from '../setup/open-window.ts'
import { everyPage, type Shown, visit } from './every-page.ts'
import {
  buttonsOf,
  linksOf,
  notReachedByTab,
  pressingDoesSomething,
  seriousViolations,
  tooWide,
} from './examine-page.ts'
import { beginByApi, submitByApi } from './handle-by-api.ts'
import { runAllowance } from './run-allowance.ts'
import { signInAsResident } from './sign-in.ts'

const longest = 300_000

let shown: Shown
beforeAll(async () => {
  const browser = await startBrowser()
  try {
    const open = () => openWindow(browser, site())
    const resident = await open()
    const finished = await runAllowance(resident, open)
    const draft = await beginByApi(resident, {
      itemCode: 'disability-subsidy',
      answers: { S1: 'self', S2: ['living'], S3: 'minimum', S4: 'no' },
    })
    const other = await open()
    await signInAsResident(other, '罗锦')
    const waiting = await submitByApi(other, {
      itemCode: 'unemployment-registration',
      answers: { S1: 'self', S2: 'no', S3: 'not-own', S4: 'yes' },
      own: { J05: false },
    })
    shown = { finished, draft, waiting }
  } finally {
    await browser.close()
  }
}, longest)

type Examine = (page: Page, address: string) => Promise<readonly string[]>

/** Visits every page in a window of this kind; what `examine` finds is told by person, address and finding. */
async function onEveryPage(options: PageOptions, examine: Examine): Promise<string[]> {
  const found: string[] = []
  const page = await openPage(options)
  for (const { who, signIn, addresses } of everyPage(shown)) {
    await signOut(page)
    await signIn(page)
    for (const address of addresses) {
      await visit(page, address)
      const findings = await examine(page, address)
      found.push(...findings.map((finding) => `${who} ${address}: ${finding}`))
    }
  }
  return found
}

/** Forgets who was signed in, but not the language and the size of the text. */
async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^(?!yimen_(language|elder)$)/ })
}

/** Goes back to Chinese and the usual size of text, whatever a button has chosen. */
async function forgetChoices(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear())
  await page.context().clearCookies({ name: /^yimen_(language|elder)$/ })
}

/** At a desk and on a phone nothing serious, and no scrolling sideways on the narrowest phone. */
async function atEverySize(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1440, height: 900 })
  const desk = await seriousViolations(page)
  await page.setViewportSize({ width: 390, height: 844 })
  const phone = await seriousViolations(page)
  await page.setViewportSize({ width: 320, height: 700 })
  const wide = await tooWide(page)
  return [
    ...desk.map((finding) => `at 1440 ${finding}`),
    ...phone.map((finding) => `at 390 ${finding}`),
    ...wide.map((finding) => `at 320 too wide: ${finding}`),
  ]
}

test.each([
  ['Chinese', {}],
  ['English', { language: 'en' }],
  ['large text', { elder: true }],
] as const)(
  'every page in %s has nothing serious against it at any size',
  async (_, options) => {
    expect(await onEveryPage(options, atEverySize)).toEqual([])
  },
  longest,
)

test(
  'everything is reached by the Tab key, and every link leads somewhere',
  async () => {
    const known = new Set<string>()
    const found = await onEveryPage({}, async (page) => {
      const dead: string[] = []
      for (const link of await linksOf(page)) {
        if (known.has(link)) continue
        known.add(link)
        const answer = await page.request.get(link)
        if (answer.status() !== 200) dead.push(`${link} answers ${answer.status()}`)
      }
      return [...dead, ...(await notReachedByTab(page)).map((what) => `not reached by Tab: ${what}`)]
    })
    expect(found).toEqual([])
    expect(known.size).toBeGreaterThan(50)
  },
  longest,
)

test(
  'no button is dead',
  async () => {
    const tried = new Set<string>()
    const found = await onEveryPage({}, async (page, address) => {
      const dead: string[] = []
      for (const words of await buttonsOf(page)) {
        const key = `${address.startsWith('/desk') ? 'desk' : 'portal'} ${words}`
        if (tried.has(key) || words === '') continue
        tried.add(key)
        if (!(await pressingDoesSomething(page, words))) dead.push(`“${words}” does nothing`)
        await forgetChoices(page)
        await visit(page, address)
      }
      return dead
    })
    expect(found).toEqual([])
  },
  longest,
)
