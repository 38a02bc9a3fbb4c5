import { classifications, namesOf } from '../../classification/classes.ts'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { rowInWords, sameName } from '../view.ts'
import { classNames, codedCells } from './coded-cells.ts'

/** A code bears its own name: not that of another code (an error), and not a misspelt one (a warning). */
export const codeName: Rule = {
  code: 'code-name',
  says: { zh: '代码和名称对得上。', en: 'Codes bear their own names.' },
  example: { zh: '2010301 写成“事业运行”', en: '2010301 called “事业运行”, which is 2010350' },
  *check(book) {
    for (const { table, row, of, cell } of codedCells(book)) {
      const entry = classifications[of].get(cell.code)
      if (entry === undefined || cell.name === '') continue
      if (namesOf(entry).some((name) => sameName(name, cell.name))) continue
      const owner = [...classifications[of].values()].find((other) =>
        namesOf(other).some((name) => sameName(name, cell.name)),
      )
      yield findingOutcome({
        rule: codeName.code,
        severity: owner ? 'error' : 'warning',
        table,
        row: rowInWords(row),
        column: `${classNames[of]}名称`,
        term: { line: cell.nameLine, at: row.at },
        lines: [cell.codeLine],
        found: cell.name,
        expected: entry.name,
        message: owner
          ? {
              zh: `${tableInWords(table)} ${cell.code} 写的是“${cell.name}”，那是 ${owner.code}，应是“${entry.name}”。`,
              en: `Table ${table} calls ${cell.code} “${cell.name}”, which is ${owner.code}; it is “${entry.name}”.`,
            }
          : {
              zh: `${tableInWords(table)} ${cell.code} 的名称写成“${cell.name}”，应是“${entry.name}”。`,
              en: `Table ${table} spells the name of ${cell.code} “${cell.name}”; it is “${entry.name}”.`,
            },
      })
    }
  },
}
