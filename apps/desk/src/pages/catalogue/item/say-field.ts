import { exchangeLists, findCode } from '@yimen/contract/codes/lists.ts'
import type { Language } from '@yimen/look'

const listed: Readonly<Record<string, keyof typeof exchangeLists>> = {
  type: 'item-type',
  levels: 'level',
  served: 'served',
  ways: 'way',
}

/**
 * A field of an item as lines that people can read: codes by their names, sentences in the language of the reader, the
 * parts of a larger thing one after another. Nothing stated gives no lines.
 */
export function sayField(field: string, value: unknown, language: Language): string[] {
  const list = listed[field]
  if (list === undefined) return say(value, language)
  const codes = Array.isArray(value) ? value : [value]
  return codes
    .filter((code) => typeof code === 'string')
    .map((code) => {
      const found = findCode(exchangeLists[list], code)
      return found.ok ? found.entry.label[language] : code
    })
}

function say(value: unknown, language: Language): string[] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'boolean') return [language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no']
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((part) => oneLine(part, language))
  if (typeof value === 'object') return oneLine(value, language)
  return []
}

/** A compound thing on one line; sentences count as plain text. */
function oneLine(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say(value, language)
  const entries = Object.entries(value)
  if (isSentence(value)) return [language === 'zh' ? value.zh : value.en]
  const parts = entries.flatMap(([, part]) => say(part, language))
  return parts.length > 0 ? [parts.join(' · ')] : []
}

function isSentence(value: object): value is { zh: string; en: string } {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string'
}
