import type { DocumentPart, TableCell } from '../../../../platform/documents/reading/index.ts'
import { readBlank } from '../matching/blank.ts'
import { fieldsInLine } from './fields-in-line.ts'

export type FoundField = { readonly label: string; readonly blank: string }
export type FoundSection = {
  readonly title: string | null
  /** The fields are columns of a table with rows to fill. */
  readonly repeats: boolean
  readonly fields: readonly FoundField[]
}
type Open = { title: string | null; repeats: boolean; fields: FoundField[] }
type Table = Extract<DocumentPart, { kind: 'table' }>

const longestLabel = 30
/** What the name of a form ends with; other headings name a section. */
const titleEnding = /(表|书|单|卡|证明)(（.*）|\(.*\))?$/

/**
 * Finds what a form asks for: a label with its blank beside it, columns over empty rows, `姓名：____` in a line. A cell
 * across the table or one that goes down along rows is the title of what follows.
 */
export function findFields(parts: readonly DocumentPart[]): {
  title: string | null
  sections: FoundSection[]
} {
  const sections: Open[] = []
  let title: string | null = null
  let heading: string | null = null
  for (const part of parts) {
    if (part.kind === 'line') {
      const inside = fieldsInLine(part.text)
      if (inside.length > 0) sectionFor(sections, heading, false).fields.push(...inside)
      else if (looksLikeTitle(part.text)) {
        title ??= clean(part.text)
        heading = clean(part.text)
      }
    } else title = tableFields(part, sections, heading === title ? null : heading) ?? title
  }
  return { title, sections }
}

function sectionFor(sections: Open[], title: string | null, repeats: boolean): Open {
  const last = sections.at(-1)
  if (last && last.title === title && last.repeats === repeats && !repeats) return last
  const made = { title, repeats, fields: [] }
  sections.push(made)
  return made
}

/** Reads one table; answers the title of the form when the table begins with it. */
function tableFields({ rows }: Table, sections: Open[], around: string | null): string | null {
  const listed = fieldList(rows)
  if (listed) {
    sectionFor(sections, around, false).fields.push(...listed)
    return null
  }
  let title: string | null = null
  let section = around
  let sideways: { title: string; until: number } | null = null
  for (let at = 0; at < rows.length; at += 1) {
    const cells = rows[at] ?? []
    const side = cells.find((cell) => cell.column === 0 && cell.rows > 1 && isLabel(cell.text))
    const besides = cells.filter((cell) => cell !== side)
    if (side && besides.length > 1) sideways = { title: clean(side.text), until: at + side.rows }
    if (sideways && at >= sideways.until) sideways = null
    const own = sideways?.title ?? section
    const filled = cells.filter(({ text }) => text !== '')
    const [alone] = filled
    const lone = alone !== undefined && filled.length === 1 && cells.length === 1
    if (lone && fieldsInLine(alone.text).length === 0 && looksLikeTitle(alone.text)) {
      if (at === 0 && titleEnding.test(clean(alone.text))) title = clean(alone.text)
      else section = clean(alone.text)
      continue
    }
    const columns = columnsOver(rows, at, side && besides.length > 1 ? besides : cells)
    if (columns) {
      sectionFor(sections, own, true).fields.push(...columns.fields)
      at += columns.rows
      continue
    }
    sectionFor(sections, own, false).fields.push(...rowFields(side && besides.length > 1 ? besides : cells))
  }
  return title
}

/** Labels with blanks at their right. */
function rowFields(cells: readonly TableCell[]): FoundField[] {
  const found: FoundField[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell === undefined || cell.text === '') continue
    const inside = fieldsInLine(cell.text)
    if (inside.length > 0) {
      found.push(...inside)
      continue
    }
    const next = cells[at + 1]
    if (!isLabel(cell.text) || next === undefined || !isBlank(next.text)) continue
    found.push({ label: clean(cell.text), blank: next.text })
    at += 1
  }
  return found
}

/** A row of at least three labels over rows that are empty there: a table to be filled row by row. */
function columnsOver(
  rows: Table['rows'],
  at: number,
  cells: readonly TableCell[],
): { fields: FoundField[]; rows: number } | null {
  if (cells.length < 3 || !cells.every(({ text }) => isLabel(text))) return null
  let below = 0
  for (const row of rows.slice(at + 1)) {
    const own = row.filter((cell) => cells.some(({ column }) => column === cell.column))
    const empty =
      own.length === cells.length && own.every(({ text }) => text === '' || /^\d{1,2}$/.test(text))
    if (!empty) break
    below += 1
  }
  if (below === 0) return null
  const labels = cells.filter(({ text }) => !/^(序号|编号)$/.test(clean(text)))
  return { fields: labels.map(({ text }) => ({ label: clean(text), blank: '' })), rows: below }
}

const labelColumn = /^(字段|字段名|字段名称|名称|项目|填写项|表单项|数据项|要素|要素名称|label|field|name)$/i
const formatColumn = /^(格式|类型|字段类型|数据类型|选项|填写方式|可选值|type|format|options)$/i

/** A list of fields, as CSV and workbooks hold it: the columns 字段 and 格式, or a head of labels over data. */
function fieldList(rows: Table['rows']): FoundField[] | null {
  const [head = [], ...rest] = rows
  const label = head.find(({ text }) => labelColumn.test(clean(text)))
  const format = head.find(({ text }) => formatColumn.test(clean(text)))
  if (label && format && rest.length > 0)
    return rest.flatMap((row) => {
      const text = row.find(({ column }) => column === label.column)?.text ?? ''
      const blank = row.find(({ column }) => column === format.column)?.text ?? ''
      return text === '' ? [] : [{ label: clean(text), blank: blankOfFormat(blank) }]
    })
  const labels = head.filter(({ text }) => isLabel(text))
  const plain = rows.every((row) => row.every(({ columns }) => columns === 1))
  if (labels.length < 4 || labels.length !== head.length || !plain || rest.length === 0) return null
  const full = rest.filter((row) => row.filter(({ text }) => text !== '').length > head.length / 2)
  if (full.length < rest.length / 2) return null
  return labels.map(({ text }) => ({ label: clean(text), blank: '' }))
}

/** What a list says about a field, written as the blank of a form would show it. */
function blankOfFormat(format: string): string {
  if (/日期|date/i.test(format)) return '年 月 日'
  if (/[、;；|]/.test(format))
    return format
      .split(/[、;；|]/)
      .map((option) => `□${option.trim()}`)
      .join(' ')
  return format
}

function isBlank(text: string): boolean {
  if (text === '') return true
  const { type, unit } = readBlank(text)
  if (type !== null || unit !== null) return true
  return /^[\s_＿—\-/:：.。（）()]*$/.test(text) || /^[(（].{0,20}[)）]$/.test(text)
}

function isLabel(text: string): boolean {
  const plain = clean(text)
  return (
    plain.length > 0 &&
    plain.length <= longestLabel &&
    /\p{L}/u.test(plain) &&
    !/[。！？；]/.test(plain) &&
    !/[□☐○☑√_]{1}/.test(plain) &&
    readBlank(text).type === null &&
    !/^\d+$/.test(plain)
  )
}

function looksLikeTitle(text: string): boolean {
  const plain = clean(text)
  return (
    plain.length >= 2 && plain.length <= 40 && /\p{Script=Han}/u.test(plain) && !/[。；！？,，]/.test(plain)
  )
}

/** One line, without the blanks that spread a label (`姓　　名`) and the line breaks of a narrow cell. */
function clean(text: string): string {
  const joined = text.replace(/\s*\n\s*/g, '').trim()
  return joined.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '').replace(/[:：]$/, '')
}
