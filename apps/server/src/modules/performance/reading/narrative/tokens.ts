/** A number in a sentence with the words before it, back to the number before. */
export type NumberToken = {
  readonly kind: 'money' | 'percent' | 'count' | 'same'
  readonly written: string
  readonly digits: string
  readonly unit: string
  readonly lead: string
}

const numbers =
  /(?<![\d.,〔【])-?\d[\d,]*(?:\.\d+)?(?!\d)[ \u3000]*(万元|亿元|元|[%％]|个百分点|[人名个辆台件]|[年月日号]|小时|余家|家|项)?|(一致|持平)|(全?[为]零)/g

/**
 * Numbers that say an amount, a share or a count. Years, dates, document numbers and telephone numbers stay in
 * the words; an amount that lacks its unit is known by its grouping or its fen.
 */
export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = []
  let from = 0
  for (const found of text.matchAll(numbers)) {
    const [whole, unit = '', same, zero] = found
    const kind = same ? 'same' : zero ? 'money' : kindOf(whole, unit)
    if (kind === undefined) continue
    const lead = text.slice(from, found.index)
    from = found.index + whole.length
    const digits = zero ? '0' : same ? '0' : (/^-?[\d,.]*\d/.exec(whole)?.[0] ?? '')
    tokens.push({ kind, written: whole.trim(), digits, unit: zero || same ? '元' : unit, lead })
  }
  return tokens
}

function kindOf(whole: string, unit: string): NumberToken['kind'] | undefined {
  if (/元$/.test(unit)) return 'money'
  if (/^[%％]$/.test(unit)) return 'percent'
  if (/^[人名个辆台件]$/.test(unit)) return 'count'
  if (unit !== '') return undefined
  const digits = whole.trim()
  return /,\d{3}/.test(digits) || /^-?\d{3,}\.\d{2}$/.test(digits) ? 'money' : undefined
}
