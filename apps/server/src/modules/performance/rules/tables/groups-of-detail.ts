import type { BudgetRow } from '@yimen/contract'
import { classifications, namesOf } from '../../classification/classes.ts'
import { fenOf, showFen } from '../../money/fen.ts'
import { findingOutcome, sumOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'
import { rowInWords, sameName, tableOf, termOf } from '../view.ts'

/** A row without a code heads those below it in table 9: it bears their sum and the name of their function. */
export const groupsOfDetail: Rule = {
  code: 'detail-group',
  says: {
    zh: '表九的小计行等于下面各行相加，名称是它们所属的功能科目。',
    en: 'A subtotal of table 9 bears the sum of its rows and the name of their function.',
  },
  example: {
    zh: '小计行写“财政事务”，下面各行都是 20103',
    en: 'A subtotal called “财政事务” over rows that are all of 20103',
  },
  *check(book) {
    let group: BudgetRow | undefined
    let under: BudgetRow[] = []
    for (const row of tableOf(book, 9).rows) {
      if (row.kind === 'item') {
        under.push(row)
        continue
      }
      if (group) yield* groupOutcomes(group, under)
      group = row.kind === 'group' ? row : undefined
      under = []
    }
    if (group) yield* groupOutcomes(group, under)
  },
}

function* groupOutcomes(group: BudgetRow, rows: readonly BudgetRow[]): Iterable<Outcome> {
  if (rows.length === 0) return
  const name = group.classes.function?.name ?? ''
  const basis = { rule: groupsOfDetail.code, table: 9, row: name, column: '预算金额' }
  const parts = rows.map((row) => termOf(row, 'amount', rowInWords(row)))
  if (group.amounts.amount) {
    yield* sumOutcome({
      ...basis,
      whole: termOf(group, 'amount'),
      parts,
      what: { zh: '下面各行相加', en: 'the sum of its rows' },
    })
  } else {
    const sum = parts.reduce((total, { yuan }) => total + fenOf(yuan ?? '0'), 0n)
    yield findingOutcome({
      ...basis,
      severity: 'warning',
      term: group,
      lines: parts.map(({ line }) => line),
      found: '',
      expected: showFen(sum),
      message: {
        zh: `表九小计行“${name}”没有金额，下面各行相加是 ${showFen(sum)}。`,
        en: `The subtotal “${name}” of table 9 has no amount; its rows add up to ${showFen(sum)}.`,
      },
    })
  }
  yield* nameOutcomes(group, name, rows)
}

/** Only where all rows are of one function, of whatever level, and the list knows it. */
function* nameOutcomes(group: BudgetRow, name: string, rows: readonly BudgetRow[]): Iterable<Outcome> {
  const codes = rows.map((row) => row.classes.function?.code ?? '')
  const shared = [5, 3]
    .map((length) => new Set(codes.map((code) => code.slice(0, length))))
    .find(({ size }) => size === 1)
  const [code = ''] = shared ?? []
  const known = classifications.function.get(code)
  if (known === undefined) return
  const levels = [code, code.slice(0, 3), ...codes].flatMap(
    (level) => classifications.function.get(level) ?? [],
  )
  const line = group.classes.function?.nameLine ?? group.line
  if (levels.some((entry) => namesOf(entry).some((other) => sameName(other, name)))) return
  const owner = [...classifications.function.values()].find((entry) =>
    namesOf(entry).some((other) => sameName(other, name)),
  )
  yield findingOutcome({
    rule: groupsOfDetail.code,
    severity: 'warning',
    table: 9,
    row: name,
    column: '功能分类名称',
    term: { line, at: group.at },
    lines: rows.map((row) => row.classes.function?.codeLine ?? row.line),
    found: name,
    expected: known.name,
    message: {
      zh: `表九小计行写“${name}”${owner ? `（${owner.code}）` : ''}，下面各行都属于 ${code} ${known.name}。`,
      en: `The subtotal is called “${name}”${owner ? ` (${owner.code})` : ''}, but all its rows belong to ${code} ${known.name}.`,
    },
  })
}
