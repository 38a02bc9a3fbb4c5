import type { BudgetBook, Statement } from '@yimen/contract'
import { agreed, findingOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'

/** A number of sections or units that is followed by their list is the length of the list. */
export const countedList: Rule = {
  code: 'counted-list',
  says: {
    zh: '“设几个机构”“包括几个单位”与后面列出的个数一致。',
    en: 'A number of sections or units is the length of the list after it.',
  },
  example: { zh: '写设 5 个内设机构，只列了 4 个', en: '“5 sections”, of which 4 are listed' },
  *check(book) {
    for (const [index, statement] of book.statements.entries()) {
      for (const { kind, unit, value, line, written } of statement.figures) {
        if (kind !== 'count' || unit !== '个') continue
        const listed = listedIn(statement, written) ?? listedAfter(book, index, statement, written)
        if (listed === undefined) continue
        yield Number(value) === listed
          ? agreed([{ line, blank: false }])
          : miscounted(statement, line, written, listed)
      }
    }
  },
}

/** `包括3个所属单位，即甲和乙、丙。` */
function listedIn({ text }: Statement, written: string): number | undefined {
  const found = new RegExp(
    `${written}[^，。；\\d]{0,6}(?:单位|机构)[，：:]?(?:即|分别[为是]|包括)([^。；]+)`,
  ).exec(text)?.[1]
  return found?.split(/[、和及]|以及/).filter((name) => name.trim() !== '').length
}

/** `设5个内设机构。` and then paragraphs numbered （1）, （2）… */
function listedAfter(
  book: BudgetBook,
  index: number,
  { text }: Statement,
  written: string,
): number | undefined {
  if (!new RegExp(`${written}(内设)?(机构|科室|部门)[。：:]?$`).test(text.trim())) return undefined
  const after = book.statements.slice(index + 1).map((statement) => statement.text.trim())
  const end = after.findIndex((line, at) => !line.startsWith(`（${at + 1}）`))
  const listed = end < 0 ? after.length : end
  return listed === 0 ? undefined : listed
}

function miscounted({ headings, at }: Statement, line: number, written: string, listed: number): Outcome {
  return findingOutcome({
    rule: countedList.code,
    table: null,
    row: headings.at(-1) ?? null,
    column: null,
    term: { line, at },
    found: written,
    expected: String(listed),
    message: {
      zh: `写的是 ${written}，列出来的是 ${listed} 个。`,
      en: `It says ${written}; ${listed} are listed.`,
    },
  })
}
