import { classifications } from '../../classification/classes.ts'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { rowInWords } from '../view.ts'
import { type CodedCell, classNames, codedCells } from './coded-cells.ts'

/**
 * Codes exist in the national classification. Where the list that we carry is not complete, a code that is not
 * on it is only noted.
 */
export const codeKnown: Rule = {
  code: 'code-known',
  says: { zh: '科目代码在国家分类里查得到。', en: 'Codes exist in the national classification.' },
  example: { zh: '2010391：20103 下面没有 91', en: '2010391: there is no 91 under 20103' },
  *check(book) {
    const told = new Set<string>()
    for (const coded of codedCells(book)) {
      const { of, cell } = coded
      if (classifications[of].has(cell.code)) continue
      const certain = isCertain(of, cell.code)
      // A note once a code, an error at every place.
      if (!certain && told.has(of + cell.code)) continue
      told.add(of + cell.code)
      yield unknown(coded, certain)
    }
  },
}

/** Whether a code that is not on the list cannot exist: the list of its siblings is complete. */
function isCertain(of: CodedCell['of'], code: string): boolean {
  if (of !== 'function') return true
  if (![3, 5, 7].includes(code.length)) return true
  if (code.length === 3 || !classifications.function.has(code.slice(0, 3))) return true
  return code.length === 7 && classifications.function.get(code.slice(0, 5))?.complete === true
}

function unknown({ table, row, of, cell }: CodedCell, certain: boolean): Outcome {
  const name = classNames[of]
  return findingOutcome({
    rule: codeKnown.code,
    severity: certain ? 'error' : 'note',
    table,
    row: rowInWords(row),
    column: `${name}代码`,
    term: { line: cell.codeLine, at: row.at },
    found: cell.code,
    expected: '',
    message: certain
      ? {
          zh: `${tableInWords(table)}${name}代码 ${cell.code} 不存在。`,
          en: `Code ${cell.code} in table ${table} does not exist.`,
        }
      : {
          zh: `${tableInWords(table)}${name}代码 ${cell.code} 不在随附的科目表里，判断不了。`,
          en: `Code ${cell.code} in table ${table} is not on the list at hand; it cannot be judged.`,
        },
  })
}
