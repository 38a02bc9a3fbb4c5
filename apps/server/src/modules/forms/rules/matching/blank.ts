import type { ElementType } from '@yimen/contract'
import { unitIn } from './read-label.ts'

/** What the place for the answer tells about the field. */
export type Blank = {
  readonly type: ElementType | null
  /** The choices that are printed, in order. */
  readonly options: readonly string[]
  readonly unit: string | null
}

const box = /[□☐○◯☑✓√■▢]/u
const yesNo = new Set(['是', '否', '有', '无'])

/** Reads the blank beside a label: boxes to tick, 年 月 日, a unit, or nothing. */
export function readBlank(written: string): Blank {
  const text = written.normalize('NFKC')
  const options = optionsIn(text)
  if (options.length >= 2) {
    const boolean = options.length === 2 && options.every((option) => yesNo.has(option))
    return { type: boolean ? 'boolean' : 'code', options, unit: null }
  }
  const plain = text.replace(/[\s_:：/.-]+/g, '')
  if (/^(?:\d*年)\d*月(?:\d*日)?$/.test(plain)) return { type: 'date', options: [], unit: null }
  const unit = unitIn(text)
  if (unit === null) return { type: null, options: [], unit: null }
  const exact = /[元米㎡%]|m2|m²|cm|kg/.test(unit)
  return { type: exact ? 'decimal' : 'integer', options: [], unit }
}

/** Choices printed with boxes (`□男 □女`), or a short pair with a slash (`男/女`). */
function optionsIn(text: string): string[] {
  if (box.test(text)) {
    const parts = text.split(new RegExp(box, 'u')).map((part) => part.replace(/[\s_:：、,，;；]+/g, ''))
    return parts.filter((part) => part !== '' && part.length <= 20)
  }
  const pair = text.split('/').map((part) => part.trim())
  return pair.length === 2 && pair.every((part) => /^\p{Script=Han}{1,4}$/u.test(part)) ? pair : []
}
