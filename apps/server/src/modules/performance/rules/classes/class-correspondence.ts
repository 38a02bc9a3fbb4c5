import { classifications, governmentClassesOf } from '../../classification/classes.ts'
import { findingOutcome, tableInWords } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { rowInWords } from '../view.ts'
import { type CodedCell, codedCells } from './coded-cells.ts'

/** A department class goes with a government class as the national table of correspondence has it. */
export const classCorrespondence: Rule = {
  code: 'class-correspondence',
  says: {
    zh: '部门经济分类与政府经济分类按对照表对应。',
    en: 'Department classes go with government classes as the table of correspondence says.',
  },
  example: { zh: '30217 公务接待费 对 50201 办公经费', en: '30217 receptions under 50201 office costs' },
  *check(book) {
    for (const coded of codedCells(book)) {
      const government = coded.row.classes.government
      if (coded.of !== 'department' || government === undefined || government.code === '') continue
      const allowed = allowedFor(coded.cell.code)
      if (allowed === undefined || !classifications.government.has(government.code)) continue
      if (!allowed.has(government.code)) yield mismatch(coded, government, [...allowed])
    }
  },
}

/** For a class of 3 digits: the government classes of 3 digits that any class under it goes with. */
function allowedFor(code: string): ReadonlySet<string> | undefined {
  if (code.length === 5) return governmentClassesOf(code)
  const under = [...classifications.department.keys()].filter(
    (key) => key.length === 5 && key.startsWith(code),
  )
  const classes = under.flatMap((key) =>
    [...(governmentClassesOf(key) ?? [])].map((found) => found.slice(0, 3)),
  )
  return classes.length === 0 ? undefined : new Set(classes)
}

function mismatch(
  { table, row, cell }: CodedCell,
  government: CodedCell['cell'],
  allowed: readonly string[],
): Outcome {
  const named = allowed.map((code) => `${code} ${classifications.government.get(code)?.name ?? ''}`.trim())
  return findingOutcome({
    rule: classCorrespondence.code,
    table,
    row: rowInWords(row),
    column: '政府经济分类代码',
    term: { line: government.codeLine, at: row.at },
    lines: [cell.codeLine],
    found: `${government.code} ${government.name}`.trim(),
    expected: named.join('、'),
    message: {
      zh: `${tableInWords(table)} ${cell.code} ${cell.name} 对应写的是 ${government.code}，按对照表应是 ${named.join('或 ')}。`,
      en: `Table ${table} puts ${cell.code} under ${government.code}; the table of correspondence has ${named.join(' or ')}.`,
    },
  })
}
