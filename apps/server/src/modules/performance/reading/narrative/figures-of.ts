import type { NarrativeFigure } from '@yimen/contract'
import { yuanOf } from '../../money/fen.ts'
import { fenOfDigits } from '../../money/read-amount.ts'
import { labelOf } from './label-of.ts'
import { type NumberToken, numberTokens } from './tokens.ts'

const up = /(增加|增长|上升|提高|增幅)(了|为|约)?[^，。；\d]{0,2}$/
const down = /(减少|下降|降低|降幅|减幅|压减)(了|为|约)?[^，。；\d]{0,2}$/
const onYear = /[比较与同](?:(20\d\d)年|上年|去年)/g

/** The figures of one paragraph, each with the part that its sentence gives it. */
export function figuresOf(text: string, line: number, bookYear: number): NarrativeFigure[] {
  const figures: NarrativeFigure[] = []
  let year = bookYear
  let compared: number | null = null
  let whole: number | null = null
  for (const token of numberTokens(text)) {
    const { lead } = token
    for (const [, on] of lead.matchAll(onYear)) compared = on === undefined ? bookYear - 1 : Number(on)
    const own = [...lead.matchAll(/(?<![比较与同])(20\d\d)(?=年|部门)/g)].at(-1)?.[1]
    if (own !== undefined) year = Number(own)
    const direction = up.test(lead) ? 'up' : down.test(lead) ? 'down' : null
    const base =
      direction === null && token.kind === 'money' && /[比较](20\d\d年|上年|去年)[^，。；]{0,12}$/.test(lead)
    if (/其中/.test(lead)) whole = lastAmount(figures)
    else if (/。|占/.test(lead) || own !== undefined || compared !== null) whole = null
    const of =
      /占(?:全部)?([^，。；占]+?)的?(?:比例|比重)?[为是]?$/.exec(lead)?.[1]?.replace(/的$/, '') ?? null
    const role =
      token.kind === 'same'
        ? 'change'
        : direction !== null
          ? token.kind === 'percent'
            ? 'rate'
            : 'change'
          : token.kind === 'percent'
            ? 'share'
            : whole !== null && token.kind === 'money'
              ? 'part'
              : 'amount'
    if (role === 'amount' && token.kind === 'money' && !base) compared = null
    const isChange = role === 'change' || role === 'rate'
    figures.push({
      kind: token.kind === 'same' ? 'money' : token.kind,
      role,
      written: token.written,
      ...valueIn(token),
      unit: token.unit,
      line,
      year: base ? compared : isChange && year === compared ? bookYear : year,
      comparedWith: isChange ? (compared ?? (token.kind === 'percent' ? bookYear - 1 : null)) : null,
      direction,
      label: labelOf(lead, figures.at(-1)),
      of: role === 'share' ? of : null,
      partOf: role === 'part' ? whole : null,
    })
  }
  return figures
}

function lastAmount(figures: readonly NarrativeFigure[]): number | null {
  const index = figures.findLastIndex(({ kind, role }) => kind === 'money' && role === 'amount')
  return index < 0 ? null : index
}

const grouped = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/

function valueIn({ kind, digits, unit }: NumberToken): Pick<NarrativeFigure, 'value' | 'fault'> {
  const plain = digits.replaceAll(',', '')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { value: null, fault: 'unreadable' }
  const fault = grouped.test(digits) ? null : 'grouping'
  if (kind !== 'money' && kind !== 'same') return { value: plain, fault }
  const fen = fenOfDigits(plain, unit === '万元' ? 6 : unit === '亿元' ? 10 : 2)
  return fen === null ? { value: null, fault: 'finer-than-fen' } : { value: yuanOf(fen), fault }
}
