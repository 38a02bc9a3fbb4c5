import { isDeepStrictEqual } from 'node:util'
import type { NewElement, Sentence } from '@yimen/contract'

/** One difference between two revisions of an element; `breaks` = values or forms that held before may hold no more. */
export type ElementChange = { readonly breaks: boolean; readonly message: Sentence }

type Field = keyof NewElement
const words: Readonly<Record<Exclude<Field, 'code'>, Sentence>> = {
  name: { zh: '名称', en: 'Name' },
  definition: { zh: '定义', en: 'Definition' },
  type: { zh: '类型', en: 'Type' },
  check: { zh: '格式要求', en: 'Checks' },
  codeList: { zh: '代码表', en: 'Code list' },
  unit: { zh: '单位', en: 'Unit' },
  sensitivity: { zh: '敏感级别', en: 'Sensitivity' },
  synonyms: { zh: '同义词', en: 'Synonyms' },
  source: { zh: '数源', en: 'Source' },
  of: { zh: '说的是谁', en: 'Of whom' },
  standard: { zh: '标准', en: 'Standard' },
}
const breaking: ReadonlySet<Field> = new Set(['type', 'codeList', 'unit', 'of'])

/**
 * What differs between two revisions. Another type, code list or unit gives old values another meaning; a check that
 * asks for more refuses values that were good. Names, synonyms and the like break nothing.
 */
export function judgeChange(before: NewElement, after: NewElement): ElementChange[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const field = fields.find((known) => known === key)
    if (field === undefined || isDeepStrictEqual(before[field], after[field])) return []
    const breaks = breaking.has(field) || (field === 'check' && asksMore(before, after))
    const [from, to] = [say(before[field]), say(after[field])]
    return [
      {
        breaks,
        message: { zh: `${word.zh}：${from.zh} → ${to.zh}`, en: `${word.en}: ${from.en} → ${to.en}` },
      },
    ]
  })
}

const fields: readonly Field[] = [
  'name',
  'definition',
  'type',
  'check',
  'codeList',
  'unit',
  'sensitivity',
  'synonyms',
  'source',
  'of',
  'standard',
]

/** True when a rule was added or changed; dropping rules only lets more through. */
function asksMore(before: NewElement, after: NewElement): boolean {
  const old = new Map(Object.entries(before.check ?? {}))
  return Object.entries(after.check ?? {}).some(([rule, value]) => {
    const was = old.get(rule)
    if (rule === 'named' && Array.isArray(value) && Array.isArray(was))
      return value.some((name) => !was.some((old) => old === name))
    if (rule === 'patternHint' || (Array.isArray(value) && value.length === 0)) return false
    return !isDeepStrictEqual(was, value) && !wider(rule, was, value)
  })
}

/** A limit that was moved outwards refuses nothing that was good before. */
function wider(rule: string, was: unknown, is: unknown): boolean {
  if (typeof was !== 'number' || typeof is !== 'number') return false
  if (['maxLength', 'max', 'maxItems', 'maxBytes', 'scale'].includes(rule)) return is > was
  return ['minLength', 'min', 'minItems', 'above'].includes(rule) && is < was
}

function say(value: unknown): Sentence {
  if (value === undefined) return { zh: '无', en: 'none' }
  if (Array.isArray(value)) return value.length === 0 ? say(undefined) : plain(value.join('、'))
  if (typeof value === 'object' && value !== null) {
    if ('zh' in value && 'en' in value) return { zh: String(value.zh), en: String(value.en) }
    return plain(JSON.stringify(value))
  }
  return plain(String(value))
}

const plain = (text: string): Sentence => ({ zh: text, en: text })
