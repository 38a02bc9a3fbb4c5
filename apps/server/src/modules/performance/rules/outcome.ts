import type { BudgetFinding, FindingSeverity, Sentence } from '@yimen/contract'
import { type Fen, fenOf, gapOf, showFen } from '../money/fen.ts'
import type { Outcome } from './rule.ts'

/** A figure that takes part in a comparison: its value, where it stands and what it is called in the reckoning. */
export type Term = {
  readonly yuan: string | null
  readonly line: number
  readonly at: string
  readonly written: string
  readonly label: string
  /** A blank cell counts as nought, but its line takes no part. */
  readonly blank: boolean
  /** What rounding may have taken or given, in fen; none when it is written to the fen. */
  readonly slack?: Fen
}

/** Where the figure in question stands. */
export type Place = {
  readonly table: number | null
  readonly row: string | null
  readonly column: string | null
}

type Basis = Place & {
  readonly rule: string
  readonly severity?: FindingSeverity
}

const longestReckoning = 8

/** Holds a figure against the sum of others. No outcome when one of them cannot be read: that is told elsewhere. */
export function sumOutcome(
  basis: Basis & { readonly whole: Term; readonly parts: readonly Term[]; readonly what: Sentence },
): Outcome[] {
  const { whole, parts, what } = basis
  const values = parts.map(({ yuan }) => yuan)
  if (whole.yuan === null || values.some((yuan) => yuan === null)) return []
  const expected = values.reduce<Fen>((sum, yuan) => sum + fenOf(yuan ?? '0'), 0n)
  const found = fenOf(whole.yuan)
  const lines = linesOf([whole, ...parts])
  const slack = [whole, ...parts].reduce((sum, term) => sum + (term.slack ?? 0n), 0n)
  const roundedTerms = [whole, ...parts].filter((term) => (term.slack ?? 0n) > 0n)
  const within = gapOf(found, expected) <= slack
  if (found === expected || (within && roundedTerms.length === 1)) return [{ lines, finding: null }]
  const place = placeInWords(basis)
  const maybe = within ? { zh: '可能是四舍五入', en: '; rounding may explain it' } : { zh: '', en: '' }
  const shown = whole.blank ? '' : showFen(found)
  const gap = showFen(gapOf(found, expected))
  return [
    {
      lines,
      finding: {
        ...findingAt(within ? { ...basis, severity: 'note' } : basis, whole, lines),
        found: shown,
        expected: showFen(expected),
        message: {
          zh: `${place.zh}${whole.blank ? '是空的' : `写的是 ${shown}`}，${what.zh}是 ${showFen(expected)}，差 ${gap} 元${within ? `，${maybe.zh}` : ''}。`,
          en: `${place.en} says ${shown === '' ? 'nothing' : shown}; ${what.en} is ${showFen(expected)}, ${gap} yuan apart${maybe.en}.`,
        },
        follows: reckoning(parts, expected),
      },
    },
  ]
}

/** Holds two figures against each other. */
export function equalOutcome(
  basis: Basis & { readonly one: Term; readonly other: Term; readonly what: Sentence },
): Outcome[] {
  return sumOutcome({ ...basis, whole: basis.one, parts: [basis.other] })
}

/** A finding that is no comparison of sums. */
export function findingOutcome(
  basis: Basis & {
    readonly term: Pick<Term, 'line' | 'at'>
    readonly lines?: readonly number[]
    readonly found: string
    readonly expected: string
    readonly message: Sentence
    readonly follows?: string
  },
): Outcome {
  const lines = [...new Set([basis.term.line, ...(basis.lines ?? [])])].sort((a, b) => a - b)
  return {
    lines,
    finding: {
      ...findingAt(basis, basis.term, lines),
      found: basis.found,
      expected: basis.expected,
      message: basis.message,
      follows: basis.follows ?? '',
    },
  }
}

/** What was compared and agrees. */
export function agreed(terms: readonly Pick<Term, 'line' | 'blank'>[]): Outcome {
  return { lines: linesOf(terms), finding: null }
}

export function linesOf(terms: readonly Pick<Term, 'line' | 'blank'>[]): number[] {
  const [first] = terms
  const filled = terms.filter(({ blank }, index) => !blank || index === 0).map(({ line }) => line)
  return [...new Set(first ? filled : [])].sort((a, b) => a - b)
}

function findingAt(
  { rule, severity = 'error', table, row, column }: Basis,
  { line, at }: Pick<Term, 'line' | 'at'>,
  lines: readonly number[],
): Pick<BudgetFinding, 'rule' | 'severity' | 'line' | 'at' | 'lines' | 'table' | 'row' | 'column'> {
  return { rule, severity, line, at, lines: [...lines], table, row, column }
}

function reckoning(parts: readonly Term[], sum: Fen): string {
  const shown = parts.filter(({ blank }) => !blank)
  const terms = shown.slice(0, longestReckoning).map(({ yuan, label }) => {
    const value = showFen(fenOf(yuan ?? '0'))
    return label === '' ? value : `${label} ${value}`
  })
  if (shown.length > longestReckoning) terms.push(`… (${shown.length})`)
  return shown.length <= 1 ? terms.join('') : `${terms.join(' + ')} = ${showFen(sum)}`
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** 3 → 表三 */
export function tableInWords(table: number): string {
  return `表${numerals[table] ?? table}`
}

export function placeInWords({ table, row, column }: Place): Sentence {
  const zh = [table === null ? '正文' : tableInWords(table), row && `“${row}”`, column && `的${column}`]
  const en = [table === null ? 'The narrative' : `Table ${table}`, row && `“${row}”`, column]
  return { zh: zh.filter(Boolean).join(''), en: en.filter(Boolean).join(', ') }
}
