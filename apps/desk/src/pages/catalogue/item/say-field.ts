import type { Text } from '@yimen/contract'
import { exchangeLists, findCode } from '@yimen/contract/codes/lists.ts'

const listed: Readonly<Record<string, keyof typeof exchangeLists>> = {
  type: 'item-type',
  levels: 'level',
  served: 'served',
  ways: 'way',
}

/**
 * A field of an item as lines that people can read, each of one or more parts: codes by their names, texts as they were
 * given, the parts of a larger thing one after another. Nothing stated gives no lines.
 */
export function sayField(field: string, value: unknown): Text[][] {
  const list = listed[field]
  if (list === undefined) return say(value)
  const codes = Array.isArray(value) ? value : [value]
  return codes
    .filter((code) => typeof code === 'string')
    .map((code) => {
      const found = findCode(exchangeLists[list], code)
      return [found.ok ? found.entry.label : code]
    })
}

function say(value: unknown): Text[][] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'boolean') return [[value ? yes : no]]
  if (typeof value === 'string' || typeof value === 'number') return [[String(value)]]
  if (Array.isArray(value)) return value.flatMap((part) => oneLine(part))
  if (typeof value === 'object') return oneLine(value)
  return []
}

const yes = { zh: '是', en: 'yes' }
const no = { zh: '否', en: 'no' }

/** A compound thing on one line; a text counts as one part. */
function oneLine(value: unknown): Text[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return say(value)
  if (isSentence(value)) return [[{ zh: value.zh, en: value.en }]]
  const parts = Object.values(value).flatMap((part) => say(part).flat())
  return parts.length > 0 ? [parts] : []
}

function isSentence(value: object): value is { zh: string; en: string } {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string'
}
