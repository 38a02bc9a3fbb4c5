import type { BudgetBook, BudgetCheck, BudgetFinding, FindingSeverity } from '@yimen/contract'

const names = {
  error: { zh: '错误', en: 'errors' },
  warning: { zh: '疑点', en: 'doubtful' },
  note: { zh: '可以解释', en: 'explained or noted' },
} as const satisfies Record<FindingSeverity, { zh: string; en: string }>

const severities = ['error', 'warning', 'note'] as const

/** What was found in a book, for people to read: by severity, then by line. */
export function budgetReport(book: BudgetBook, { findings, comparisons, aloneLines }: BudgetCheck): string {
  const count = (severity: FindingSeverity) => findings.filter((finding) => finding.severity === severity)
  const summary = severities.map((severity) => `${names[severity].zh} ${count(severity).length}`).join('，')
  const parts = [
    `${book.unit} ${book.year} 年部门预算（${book.format}）`,
    `核对 ${comparisons} 处：${summary}。`,
    ...severities.flatMap((severity) => {
      const found = count(severity)
      if (found.length === 0) return []
      return [`\n── ${names[severity].zh}（${names[severity].en}）`, ...found.map(describe)]
    }),
  ]
  if (aloneLines.length > 0) {
    parts.push(
      `\n第 ${aloneLines.join('、')} 行的金额书里别处没有，没法核对。`,
      `The amounts on line ${aloneLines.join(', ')} stand alone; nothing in the book confirms them.`,
    )
  }
  return parts.join('\n')
}

const mostLines = 12

function describe({ rule, line, at, lines, message, follows }: BudgetFinding): string {
  const others = lines.filter((other) => other !== line)
  const shown =
    others.slice(0, mostLines).join('、') + (others.length > mostLines ? ` 等 ${others.length} 行` : '')
  return [
    `\n第 ${line} 行${at === '' ? '' : `（${at}）`} [${rule}]`,
    `  ${message.zh}`,
    `  ${message.en}`,
    ...(follows === '' ? [] : [`  ${follows}`]),
    ...(others.length === 0 ? [] : [`  对照行 other lines: ${shown}`]),
  ].join('\n')
}
