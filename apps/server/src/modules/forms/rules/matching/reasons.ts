import type { CodeList, ElementType, Sentence } from '@yimen/contract'
import { pairsOf } from '../../../../platform/text/index.ts'
import type { Blank } from './blank.ts'
import type { KnownElement } from './known-element.ts'
import type { Place } from './place.ts'

/** How alike a label and one name of an element are, before the blank and the context have their say. */
export type Likeness = {
  readonly score: number
  readonly kind: 'same' | 'meaning' | 'sound' | 'part' | 'other-holder'
  /** The name or synonym that it was compared with. */
  readonly to: string
  readonly isName: boolean
}

const numbers = new Set<ElementType>(['integer', 'decimal'])
const choices = new Set<ElementType>(['code', 'code-list', 'boolean'])

/** The score with what the blank and the context add to or take from it, and all of it in words. */
export function reasons(
  element: KnownElement,
  likeness: Likeness,
  blank: Blank,
  list: CodeList | undefined,
  places: readonly Place[],
  around: ReadonlySet<string>,
): { score: number; reasons: Sentence[] } {
  const told = [sayLikeness(likeness)]
  let score = likeness.score
  const format = judgeBlank(element, blank)
  if (format !== null) {
    score += format.fits ? 0.02 : -0.12
    told.push(format.reason)
  }
  const shared = list === undefined ? 0 : sharedOptions(blank, list)
  if (shared >= 0.5) {
    score += 0.06
    told.push({
      zh: `选项和代码表有 ${Math.round(shared * 100)} % 相同`,
      en: `${Math.round(shared * 100)} % of the choices are in its code list`,
    })
  }
  const place = likenessOfPlace(places, around)
  if (place !== null) {
    score += 0.03 * place.share
    told.push({ zh: `“${place.title}”里用它`, en: `“${place.title}” uses it` })
  }
  return { score: Math.max(0, Math.min(1, score)), reasons: told }
}

function sayLikeness({ kind, to, isName, score }: Likeness): Sentence {
  const what = isName ? { zh: '名称', en: 'name' } : { zh: '同义词', en: 'synonym' }
  switch (kind) {
    case 'same':
      return { zh: `和${what.zh}“${to}”一样`, en: `The same as its ${what.en} “${to}”` }
    case 'meaning':
      return {
        zh: `和${what.zh}“${to}”写法不同，意思一样`,
        en: `Another way to write its ${what.en} “${to}”`,
      }
    case 'sound':
      return { zh: `和${what.zh}“${to}”读音一样`, en: `Sounds like its ${what.en} “${to}”` }
    case 'other-holder':
      return { zh: `像“${to}”，但说的不是同一个人`, en: `Like “${to}”, but of somebody else` }
    case 'part':
      return {
        zh: `和${what.zh}“${to}”有 ${Math.round(score * 100)} % 相近`,
        en: `${Math.round(score * 100)} % like its ${what.en} “${to}”`,
      }
  }
}

/** Whether the blank fits the element's type; null when the blank tells nothing. */
function judgeBlank(
  element: KnownElement,
  { type, unit }: Blank,
): { fits: boolean; reason: Sentence } | null {
  if (type === null && unit === null) return null
  const asked = type ?? 'decimal'
  const numeric = numbers.has(asked) && numbers.has(element.type)
  const fits = asked === element.type || numeric || (choices.has(asked) && choices.has(element.type))
  return fits
    ? { fits, reason: { zh: '格式相符', en: 'The format fits' } }
    : { fits, reason: { zh: '格式不符', en: 'The format does not fit' } }
}

/** The share of the printed choices that the code list has. */
function sharedOptions({ options }: Blank, list: CodeList): number {
  if (options.length === 0) return 0
  const labels = list.entries.map(({ label }) => label.zh)
  const known = options.filter((option) =>
    labels.some((label) => label === option || label.includes(option) || option.includes(label)),
  )
  return known.length / options.length
}

/** The place that uses the element and resembles most what stands around the label. */
function likenessOfPlace(
  places: readonly Place[],
  asked: ReadonlySet<string>,
): { title: string; share: number } | null {
  if (asked.size === 0) return null
  let best: { title: string; share: number } | null = null
  for (const { title, pairs } of places) {
    const both = pairs.filter((pair) => asked.has(pair)).length
    const share = both / Math.max(1, Math.min(asked.size, pairs.length))
    if (share > 0.3 && share > (best?.share ?? 0)) best = { title, share: Math.min(1, share) }
  }
  return best
}

/** What stands around a label, as pairs of characters. */
export function pairsAround(titles: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(titles.flatMap((title) => (title === undefined ? [] : pairsOf(title))))
}
