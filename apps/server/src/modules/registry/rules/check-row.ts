import type { CodeList, DataElement, Filled, SourceDefinition, Value } from '@yimen/contract'
import { checkValue, normaliseValue } from '@yimen/form'
import type { RowFault } from '../store/quarantine.ts'
import { contradictionOf, readKey } from './check-key.ts'

/** A row as a source gives it: each cell as text, null where it is empty. */
export type SourceRow = {
  /** Where it stands, for who has to mend it: `line 17`. */
  readonly place: string
  readonly cells: Readonly<Record<string, string | null>>
}
/** A row that was understood. */
export type GoodRow = {
  readonly code: string
  readonly name: string | null
  /** ISO 8601; null when the source does not say. */
  readonly observedAt: string | null
  readonly said: Readonly<Record<string, Filled | null>>
}
export type Checked =
  | { readonly ok: true; readonly row: GoodRow }
  | { readonly ok: false; readonly fault: RowFault }

/** The elements of a source’s columns with their lists. */
export type Vocabulary = {
  readonly elements: ReadonlyMap<string, DataElement>
  readonly lists: ReadonlyMap<string, CodeList>
}

/** Makes a good row of a source row, or says what is wrong with it. */
export type RowCheck = (row: SourceRow, today: string) => Checked

const wrong = (column: string | null, reason: string, zh: string, en: string): Checked => ({
  ok: false,
  fault: { column, reason, message: { zh, en } },
})

/**
 * Makes the check for the rows of one source: key with its check digits, then each column by its data element (type,
 * code list, pattern), then what contradicts the key. The first fault is told.
 */
export function rowChecker(
  definition: Pick<SourceDefinition, 'subjectKind' | 'key' | 'subjectName' | 'columns' | 'observedAt'>,
  { elements, lists }: Vocabulary,
): RowCheck {
  const { subjectKind, key: keyColumn, subjectName, observedAt: timeColumn } = definition
  const columns = Object.entries(definition.columns).map(([column, code]) => {
    const element = elements.get(code)
    if (!element) throw new Error(`the column ${column} stands for ${code}, and there is no such element`)
    return { column, element, codeList: element.codeList ? lists.get(element.codeList) : undefined }
  })
  return ({ cells }, today) => {
    const cell = cells[keyColumn]?.trim() ?? ''
    if (cell === '') return wrong(keyColumn, 'key-missing', '这一行没有号码', 'The row has no number')
    const key = readKey(subjectKind, keyColumn, cell, today)
    if ('fault' in key) return { ok: false, fault: key.fault }
    const said: Record<string, Filled | null> = {}
    for (const { column, element, codeList } of columns) {
      const text = cells[column]
      if (text === undefined)
        return wrong(column, 'column-missing', `没有“${column}”这一列`, `There is no column ${column}`)
      const value = text === null ? undefined : normaliseValue(element, readCell(element, text))
      said[element.code] = value ?? null
      const complaint = value === undefined ? undefined : checkValue(value, { element, codeList }, today)
      if (complaint)
        return { ok: false, fault: { column, reason: complaint.code, message: complaint.message } }
    }
    const against = contradictionOf(key, said)
    if (against) {
      const column = columns.find(({ element }) => element.code === against.element)?.column ?? null
      return { ok: false, fault: { column, reason: 'contradicts-number', message: against.message } }
    }
    const name = subjectName === undefined ? null : (cells[subjectName]?.trim() ?? '')
    if (name === '')
      return wrong(subjectName ?? null, 'name-missing', '这一行没有名称', 'The row has no name')
    const told = timeColumn === undefined ? null : (cells[timeColumn]?.trim() ?? '')
    const observedAt = told === null ? null : readInstant(told)
    if (observedAt === undefined)
      return wrong(timeColumn ?? null, 'not-a-time', '时间没看懂', 'The time could not be read')
    return { ok: true, row: { code: key.code, name, observedAt, said } }
  }
}

const yes = new Set(['true', '1', 'y', 'yes', '是'])
const no = new Set(['false', '0', 'n', 'no', '否'])

/** A cell as a value of its element: lists of codes are parted by `|`. */
function readCell(element: DataElement, text: string): Value | undefined {
  if (text.trim() === '') return undefined
  if (element.type === 'code-list') return text.split('|')
  if (element.type !== 'boolean') return text
  const word = text.trim().toLowerCase()
  return yes.has(word) ? true : no.has(word) ? false : text
}

/** A time with its zone, or a time or day of Beijing without one. Undefined when it is none. */
function readInstant(text: string): string | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
      text,
    )
  if (!match) return undefined
  const [, day, time = '00:00', zone = '+08:00'] = match
  const offset = zone === 'Z' ? 'Z' : zone.length === 3 ? `${zone}:00` : zone
  const at = new Date(`${day}T${time}${offset}`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
