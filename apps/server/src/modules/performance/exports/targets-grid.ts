import type { DepartmentTargets, ProjectTargets } from '@yimen/contract'
import type { Grid, GridRow } from './grid.ts'

const fundNames = { total: '资金总额', basic: '基本支出', project: '项目支出', other: '其他' } as const
const funds = ['total', 'basic', 'project', 'other'] as const

/** Table 11 as plain rows: its amounts, then its indicators. */
export function departmentGrid({ amounts, indicators, goal, duty, line }: DepartmentTargets): Grid {
  const rows: GridRow[] = []
  for (const fund of funds) {
    const figure = amounts[fund]
    if (!figure) continue
    const amount = figure.yuan === null ? { text: figure.written } : { yuan: figure.yuan }
    rows.push(rowOf(figure.line, '资金', fundNames[fund], { ...amount, line: figure.line }))
  }
  rows.push(
    rowOf(line, '部门职责', '', { text: duty, line }),
    rowOf(line, '总体绩效目标', '', { text: goal, line }),
  )
  for (const one of indicators)
    rows.push(rowOf(one.line, one.group, one.name, { text: one.text, line: one.line }))
  return { number: 11, title: '部门整体支出绩效目标', columns: ['类别', '名称', '内容'], rows }
}

/** Table 12 as plain rows: every project with its amount, its goal and its indicators. */
export function projectGrid(projects: readonly ProjectTargets[]): Grid {
  const rows = projects.flatMap(({ name, amount, goal, indicators }) => {
    const of = (line: number, group: string, what: string, cell: GridRow['cells'][number]): GridRow => ({
      line,
      total: false,
      cells: [{ text: name.text, line: name.line }, ...rowOf(line, group, what, cell).cells],
    })
    const money = amount && (amount.yuan === null ? { text: amount.written } : { yuan: amount.yuan })
    return [
      ...(money && amount ? [of(amount.line, '预算金额', '', { ...money, line: amount.line })] : []),
      of(goal.line, '绩效目标', '', { text: goal.text, line: goal.line }),
      ...indicators.map((one) => of(one.line, one.group, one.name, { text: one.text, line: one.line })),
    ]
  })
  return { number: 12, title: '项目支出绩效目标', columns: ['项目', '类别', '名称', '内容'], rows }
}

function rowOf(line: number, group: string, name: string, content: GridRow['cells'][number]): GridRow {
  return { line, total: false, cells: [{ text: group, line }, { text: name, line }, content] }
}
