import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const Violations = z.array(z.object({ id: z.string(), impact: z.string(), targets: z.array(z.string()) }))

/** What axe finds that is serious or critical, one line each: rule and place. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => ({ id, impact, targets: nodes.map((node) => node.target.join(' ')) })))`)
  return Violations.parse(found)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, targets }) => `${id}: ${targets.slice(0, 3).join(' | ')}`)
}

/** What stands out over the right edge, so that one has to scroll sideways; empty when nothing does. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 3)
  })
}

/** What one can press or fill in but never comes to by the Tab key; of radio buttons one of a group is enough. */
export async function notReachedByTab(page: Page): Promise<string[]> {
  const total = await page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    const live = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (element) =>
        !element.matches(':disabled, [tabindex="-1"]') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null,
    )
    for (const element of live) element.dataset.toReach = 'yes'
    // a day has a stop of its own for year, month, day and calendar
    return live.length + 4 * document.querySelectorAll('input[type=date]').length
  })
  // One may start in the middle, and rows may come in meanwhile: going round twice passes everything.
  let left = total
  for (let pressed = 0; left > 0 && pressed < 2 * total + 2; pressed += 1) {
    await page.keyboard.press('Tab')
    left = await page.evaluate(() => {
      const here = document.activeElement
      const waiting = () => document.querySelectorAll('[data-to-reach]').length
      if (!(here instanceof HTMLElement)) return waiting()
      const group =
        here instanceof HTMLInputElement && here.type === 'radio'
          ? document.querySelectorAll<HTMLElement>(`input[type=radio][name="${CSS.escape(here.name)}"]`)
          : [here]
      for (const element of group) delete element.dataset.toReach
      return waiting()
    })
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-to-reach]')].map(
      (element) => `${element.tagName.toLowerCase()} ${element.textContent || element.getAttribute('name')}`,
    ),
  )
}

/** Addresses of this site that links of the page lead to. */
export function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.pathname + link.search),
  )
}

/**
 * Buttons of the page by their words, each once; of the rows of a list and the nodes of a drawing only the first ones, and
 * nothing that is chosen or open already.
 */
export async function buttonsOf(page: Page): Promise<string[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:enabled')]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .filter((button) => !button.matches('li + li *, tr + tr *, [data-node] ~ [data-node] ~ [data-node]'))
      .filter((button) => !button.matches('[aria-selected=true], [aria-pressed=true], [aria-current=true]'))
      .map((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim()),
  )
  return [...new Set(names)]
}

/**
 * Presses the button with these words and answers whether anything came of it: something on the page changed, got the
 * focus or opened, the address changed, or a request went out. Nothing is really sent: requests that change something
 * are cut off.
 */
export async function pressingDoesSomething(page: Page, words: string): Promise<boolean> {
  let asked = false
  await page.route('**/*', (route) => {
    asked = true
    return route.request().method() === 'GET' ? route.continue() : route.abort()
  })
  const named = page.locator(`[aria-label=${JSON.stringify(words)}]`)
  const button = page
    .locator('button:enabled')
    .filter({ visible: true })
    .and(named.or(page.locator('button', { hasText: words })))
    .first()
  const state = () =>
    page.evaluate(() => {
      const open = [...document.querySelectorAll('dialog, details')].map((part) => part.hasAttribute('open'))
      const fields = [...document.querySelectorAll('input, textarea, select')].map((field) =>
        field instanceof HTMLInputElement ? `${field.value}${field.checked}` : '',
      )
      // a field that asks to be filled in first takes the focus
      const field = document.activeElement?.matches('input, textarea, select')
        ? document.activeElement.id
        : ''
      const { className } = document.documentElement
      return JSON.stringify([className, document.body.innerHTML, open, fields, field, location.href])
    })
  await page.evaluate(() => {
    window.print = () => document.body.append('printed')
  })
  const before = await state()
  await button.click()
  const changed = () => state().then((after) => after !== before)
  const giveUp = Date.now() + 3_000
  while (Date.now() < giveUp) {
    if (asked || (await changed())) break
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  const something = asked || (await changed())
  await page.unroute('**/*')
  return something
}
