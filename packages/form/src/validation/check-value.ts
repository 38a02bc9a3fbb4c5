import { daysInMonth } from '@yimen/contract/codes/plain-date.ts'
import type { CodeList } from '@yimen/contract/forms/code-list.ts'
import type { DataElement, ElementCheck } from '@yimen/contract/forms/data-element.ts'
import type { Value } from '@yimen/contract/forms/form-value.ts'
import { compareDecimals, parseDecimal } from '../values/decimal.ts'
import { type Complaint, complain } from './complaint.ts'
import { runNamedCheck } from './named-checks.ts'

type Checked = { readonly element: DataElement; readonly codeList: CodeList | undefined }

const longest = { string: 200, text: 2_000 } as const

function checkText(text: string, check: ElementCheck | undefined, most: number): Complaint | undefined {
  const count = [...text].length
  const limit = check?.maxLength ?? most
  if (count > limit) {
    return complain(
      'too-long',
      `请删掉 ${count - limit} 个字，最多 ${limit} 个字`,
      `Please cut ${count - limit} characters; at most ${limit} fit`,
    )
  }
  if (check?.minLength !== undefined && count < check.minLength) {
    return complain(
      'too-short',
      `请再写 ${check.minLength - count} 个字，至少 ${check.minLength} 个字`,
      `Please write ${check.minLength - count} more characters; at least ${check.minLength} are needed`,
    )
  }
  return undefined
}

function checkPattern(text: string, check: ElementCheck | undefined): Complaint | undefined {
  if (check?.pattern === undefined || new RegExp(`^(?:${check.pattern})$`, 'u').test(text)) return undefined
  const hint = check.patternHint
  return hint
    ? { code: 'form.pattern', message: hint }
    : complain('pattern', '格式不对，请照证件或批文上的写', 'Please write it as it stands on the document')
}

function checkDay(text: string): Complaint | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return complain('not-a-day', '请填年月日，如 2026-08-18', 'Please give a day, as 2026-08-18')
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12)
    return complain('not-a-day', '请改一下月份，只有 1–12 月', 'Please mend the month: 1–12')
  const last = daysInMonth(year, month)
  if (year >= 1850 && day >= 1 && day <= last) return undefined
  return year < 1850
    ? complain('not-a-day', '请改一下年份', 'Please mend the year')
    : complain(
        'not-a-day',
        `请改一下日期：${year} 年 ${month} 月只有 ${last} 天`,
        `Please mend the day: that month has ${last}`,
      )
}

function checkFigure(value: string | number, element: DataElement): Complaint | undefined {
  const figure = parseDecimal(value)
  if (!figure) return complain('not-a-number', '请只填数字，如 12.5', 'Please give a number, as 12.5')
  const { check } = element
  const unit = element.unit ? { zh: ` ${element.unit.zh}`, en: ` ${element.unit.en}` } : { zh: '', en: '' }
  const against = (limit: number | string | undefined) => {
    const parsed = limit === undefined ? undefined : parseDecimal(limit)
    return parsed && compareDecimals(figure, parsed)
  }
  const [toMin, toMax, toAbove] = [against(check?.min), against(check?.max), against(check?.above)]
  if (toAbove !== undefined && toAbove <= 0) {
    return complain(
      'too-small',
      `请填大于 ${check?.above}${unit.zh} 的数`,
      `Please give more than ${check?.above}${unit.en}`,
    )
  }
  if (toMin !== undefined && toMin < 0) {
    return complain(
      'too-small',
      `请再看一遍：最少 ${check?.min}${unit.zh}`,
      `Please look again: at least ${check?.min}${unit.en}`,
    )
  }
  if (toMax !== undefined && toMax > 0) {
    return complain(
      'too-large',
      `请再看一遍：最多 ${check?.max}${unit.zh}`,
      `Please look again: at most ${check?.max}${unit.en}`,
    )
  }
  const scale = check?.scale ?? 6
  if (element.type === 'decimal' && figure.scale > scale) {
    return complain('too-precise', `请只留 ${scale} 位小数`, `Please keep ${scale} decimal places`)
  }
  return undefined
}

function checkCode(code: string, { element, codeList }: Checked, today: string): Complaint | undefined {
  const entry = codeList?.entries.find((candidate) => candidate.code === code)
  if (entry?.until !== undefined && entry.until < today) {
    return complain(
      'code-ended',
      `请另选一项：“${entry.label.zh}”已停用`,
      `Please choose another: “${entry.label.en}” is no longer in use`,
    )
  }
  if (entry || !codeList || codeList.open) {
    return (
      checkText(code, element.check, longest.string) ??
      (entry ? undefined : checkPattern(code, element.check))
    )
  }
  return complain('not-in-list', '请从列出的里面选', 'Please choose from the list')
}

function checkParts(parts: readonly string[], checked: Checked, today: string): Complaint | undefined {
  const { element } = checked
  const [least, most] = [
    element.check?.minItems ?? 0,
    element.check?.maxItems ?? (element.type === 'file' ? 20 : 200),
  ]
  if (parts.length < least)
    return complain(
      'too-few',
      `请再选 ${least - parts.length} 项，至少 ${least} 项`,
      `Please choose ${least - parts.length} more; at least ${least} are needed`,
    )
  if (parts.length > most)
    return complain(
      'too-many',
      `请去掉 ${parts.length - most} 项，最多 ${most} 项`,
      `Please take away ${parts.length - most}; at most ${most} are taken`,
    )
  if (new Set(parts).size !== parts.length)
    return complain('twice', '请去掉重复的一项', 'Please take away what is there twice')
  if (element.type === 'file') {
    const wrong = parts.some((part) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(part))
    return wrong ? complain('not-a-file', '请重新上传这个文件', 'Please upload this file again') : undefined
  }
  for (const part of parts) {
    const complaint = checkCode(part, checked, today)
    if (complaint) return complaint
  }
  return undefined
}

function wrongType(): Complaint {
  return complain('wrong-type', '没看懂这一项，请重新填', 'This could not be read; please fill it in again')
}

function checkByType(value: Value, checked: Checked, today: string): Complaint | undefined {
  const { element } = checked
  switch (element.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType()
    case 'code-list':
    case 'file':
      return Array.isArray(value) ? checkParts(value, checked, today) : wrongType()
    case 'integer':
      if (typeof value === 'string')
        return complain('not-an-integer', '请填整数', 'Please give a whole number')
      if (typeof value !== 'number') return wrongType()
      return Number.isSafeInteger(value)
        ? checkFigure(value, element)
        : complain('not-an-integer', '请填整数', 'Please give a whole number')
    case 'decimal':
      return typeof value === 'string' ? checkFigure(value, element) : wrongType()
    case 'date':
      return typeof value === 'string' ? checkDay(value) : wrongType()
    case 'code':
      return typeof value === 'string' ? checkCode(value, checked, today) : wrongType()
    case 'string':
    case 'text':
      return typeof value === 'string' ? checkText(value, undefined, 20_000) : wrongType()
  }
}

/**
 * What is wrong with a value that is there, the first thing only: its type and list, then named checks, then lengths
 * and pattern. Undefined = nothing.
 */
export function checkValue(value: Value, checked: Checked, today: string): Complaint | undefined {
  const { element } = checked
  const byType = checkByType(value, checked, today)
  if (byType) return byType
  for (const name of element.check?.named ?? []) {
    const complaint = runNamedCheck(name, value, today)
    if (complaint) return complaint
  }
  if (typeof value !== 'string' || (element.type !== 'string' && element.type !== 'text')) return undefined
  return checkText(value, element.check, longest[element.type]) ?? checkPattern(value, element.check)
}
