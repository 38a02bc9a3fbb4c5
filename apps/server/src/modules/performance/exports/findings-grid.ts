import type { BudgetFinding } from '@yimen/contract'
import type { Grid } from './grid.ts'

export const severityWords = { error: '错误', warning: '疑点', note: '可以解释' } as const

/** The findings as a sheet of their own. */
export function findingsGrid(findings: readonly BudgetFinding[]): Grid {
  return {
    number: 0,
    title: '核对结果',
    columns: ['类别', '规则', '表', '行', '列', '写的是', '应是', '说明', '怎么算的'],
    rows: findings.map(({ severity, rule, table, row, column, found, expected, message, follows, line }) => ({
      line,
      total: false,
      cells: [
        severityWords[severity],
        rule,
        table === null ? '正文' : `表${table}`,
        row ?? '',
        column ?? '',
        found,
        expected,
        message.zh,
        follows,
      ].map((text) => (text === '' ? null : { text, line })),
    })),
  }
}
