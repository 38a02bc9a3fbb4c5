import { checkItemCode, duplicateNames, levelInName } from '@yimen/contract'
import { nameCharacters } from '../lint/name-characters.ts'
import { itemFrom } from '../lint/rule.ts'
import { keyOfRow } from './list-item.ts'
import { ListRow, type RowFinding } from './list-row.ts'

/** A list that was read: its rows with their numbers, those that can be no item, and what is wrong with any. */
export type CheckedList = {
  readonly read: number
  readonly rows: readonly { readonly number: number; readonly row: ListRow }[]
  readonly rejected: number
  readonly findings: RowFinding[]
}

/** Reads a published list row by row. Only a row that can be no item is rejected; all other dirt is told and kept. */
export function checkList(rows: readonly unknown[]): CheckedList {
  const good: { number: number; row: ListRow }[] = []
  const findings: RowFinding[] = []
  const seen = new Map<string, number>()
  for (const [at, raw] of rows.entries()) {
    const number = at + 1
    const parsed = ListRow.safeParse(raw)
    if (!parsed.success) {
      const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || '—'))].join('、')
      findings.push(unreadable(number, fields))
      continue
    }
    const key = keyOfRow(parsed.data)
    const first = seen.get(key)
    if (first !== undefined) {
      findings.push(sameCode(number, parsed.data.itemCode, first))
      continue
    }
    seen.set(key, number)
    good.push({ number, row: parsed.data })
    findings.push(...rowFindings(number, parsed.data))
  }
  findings.push(...sameNames(good))
  const order = (finding: RowFinding) => finding.row
  return {
    read: rows.length,
    rows: good,
    rejected: rows.length - good.length,
    findings: findings.sort((a, b) => order(a) - order(b)),
  }
}

function rowFindings(row: number, item: ListRow): RowFinding[] {
  const at = { row, code: item.itemCode }
  const checked = checkItemCode(item.itemCode, {
    type: item.taskType,
    ...(item.areaCode === '' ? {} : { area: item.areaCode }),
    ...(item.deptCode === '' ? {} : { organ: item.deptCode }),
  })
  const ofCode = checked.ok
    ? checked.findings.map(({ code, severity, message }) => ({ ...at, rule: code, severity, message }))
    : [{ ...at, rule: `code.${checked.reason}`, severity: 'error' as const, message: checked.message }]
  const level = levelInName(item.name)
  const ofLevel = level ? [{ ...at, rule: level.code, severity: level.severity, message: level.message }] : []
  const ofCharacters = nameCharacters
    .find(itemFrom({ name: item.name }), { knownElements: new Set() })
    .map(({ message }) => ({
      ...at,
      rule: nameCharacters.code,
      severity: nameCharacters.severity,
      message,
    }))
  return [...ofCode, ...ofLevel, ...ofCharacters]
}

function sameNames(rows: CheckedList['rows']): RowFinding[] {
  const names = rows.map(({ row }) => `${row.department}\u0000${row.name}`)
  return [...duplicateNames(names).values()].flatMap(([first, ...again]) => {
    const before = first === undefined ? undefined : rows[first]
    return again.flatMap((place): RowFinding[] => {
      const same = rows[place]
      if (!same || !before) return []
      return [
        {
          row: same.number,
          code: same.row.itemCode,
          rule: 'name.duplicate',
          severity: 'warning',
          message: {
            zh: `和第 ${before.number} 行同名，也是同一个部门`,
            en: `Same name and department as row ${before.number}.`,
          },
        },
      ]
    })
  })
}

function unreadable(row: number, fields: string): RowFinding {
  return {
    row,
    code: null,
    rule: 'list.unreadable-row',
    severity: 'error',
    message: {
      zh: `这一行缺少或写错了：${fields}，没有导入`,
      en: `Missing or wrong in this row: ${fields}. It was not loaded.`,
    },
  }
}

function sameCode(row: number, code: string, first: number): RowFinding {
  return {
    row,
    code,
    rule: 'list.duplicate-code',
    severity: 'error',
    message: {
      zh: `编码和第 ${first} 行相同，没有导入`,
      en: `The code is that of row ${first}. This row was not loaded.`,
    },
  }
}
