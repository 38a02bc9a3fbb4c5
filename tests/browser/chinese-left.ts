import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const pack = new URL('../../data/sample-district/', import.meta.url)

/** What stays Chinese in every language: the names of sample people, firms and staff, and what the registry has of them. */
function ownWords(): string[] {
  const found = new Set<string>()
  const look = (value: unknown) => {
    if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) found.add(value)
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) look(part)
  }
  for (const file of ['persons', 'legal-persons', 'staff', 'registry'])
    look(JSON.parse(readFileSync(new URL(`${file}.json`, pack), 'utf8')))
  return [...found].sort((left, right) => right.length - left.length)
}
const own = ownWords()

/**
 * Chinese that a page in English shows without saying that it is Chinese: texts and names for screen readers with Han
 * characters in them that do not stand under `lang="zh…"`. Names and addresses of the sample people are left out.
 */
export function chineseLeft(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const found: string[] = []
    const examine = (element: Element, said: string) => {
      if (element.closest('script, style, [lang^="zh"]') || element.tagName === 'NOSCRIPT') return
      const left = names.reduce((text, name) => text.replaceAll(name, ''), said)
      if (/\p{Script=Han}/u.test(left)) found.push(left.trim())
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement) examine(node.parentElement, node.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        examine(element, element.getAttribute(name) ?? '')
    return found
  }, own)
}
