import { fenOf, showFen } from '../../money/fen.ts'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { labelOfColumn } from '../view.ts'

/** An amount in a table says what it is for: its row has a name or a code. */
export const amountNamed: Rule = {
  code: 'amount-named',
  says: { zh: '表里的每个金额都有名称或代码。', en: 'Every amount in a table has a name or a code.' },
  example: { zh: '空行里多出一个 0.01', en: 'A 0.01 in a row that is blank otherwise' },
  *check(book) {
    for (const table of book.tables) {
      for (const { name, kind, classes, amounts } of table.rows) {
        if (kind !== 'item' || name !== '' || Object.keys(classes).length > 0) continue
        for (const [key, figure] of Object.entries(amounts)) {
          if (figure.yuan === null || fenOf(figure.yuan) === 0n) continue
          yield findingOutcome({
            rule: amountNamed.code,
            table: table.number,
            row: null,
            column: labelOfColumn(table, key),
            term: figure,
            found: showFen(fenOf(figure.yuan)),
            expected: '',
            message: {
              zh: `${tableInWords(table.number)}有一个金额 ${showFen(fenOf(figure.yuan))}，这一行没有名称，也没有代码。`,
              en: `Table ${table.number} has ${showFen(fenOf(figure.yuan))} in a row without a name or a code.`,
            },
          })
        }
      }
    }
  },
}
