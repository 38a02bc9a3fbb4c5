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

const longest = 600_000

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

/** Visits every page in windows of this kind; what `examine` finds is told by person, address and finding. */
async function onEveryPage(options: PageOptions, examine: Examine, windows = 1): Promise<string[]> {
  const found: string[] = []
  const left = everyPage(shown)
  const look = async () => {
    const page = await openPage(options)
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      await signOut(page)
      await next.signIn(page)
      for (const address of next.addresses) {
        await visit(page, address)
        const findings = await examine(page, address)
        const { who } = next
        found.push(...findings.map((finding) => `${who} ${address}: ${finding}`))
      }
    }
  }
  await Promise.all(Array.from({ length: windows }, look))
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

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** At these sizes nothing serious, and no scrolling sideways on the narrowest phone. */
function atSizes(sizes: readonly (typeof desk)[]): Examine {
  return async (page) => {
    const found: string[] = []
    for (const size of sizes) {
      await page.setViewportSize(size)
      found.push(...(await seriousViolations(page)).map((finding) => `at ${size.width} ${finding}`))
    }
    await page.setViewportSize({ width: 320, height: 700 })
    return [...found, ...(await tooWide(page)).map((finding) => `at 320 too wide: ${finding}`)]
  }
}

// Much of a visit is waiting until nothing is fetched any more: two windows wait at the same time.
test.each([
  ['Chinese', {}, [desk, phone]],
  ['English', { language: 'en' }, [desk]],
  ['large text', { elder: true }, [phone]],
] as const)(
  'every page in %s has nothing serious against it, and nothing sticks out',
  async (_, options, sizes) => {
    expect(await onEveryPage(options, atSizes(sizes), 2)).toEqual([])
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
