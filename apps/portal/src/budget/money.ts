import { formatYuan, type Language } from '@yimen/look'

/** An amount cut to hundredths of a unit of 10^`zeros` fen, half away from nought, without passing through a float. */
function inUnits(yuan: string, zeros: bigint): string {
  const negative = yuan.startsWith('-')
  const [whole = '0', part = ''] = yuan.replace('-', '').split('.')
  const fen = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
  const step = 10n ** zeros / 100n
  const hundredths = (fen + step / 2n) / step
  const text = formatYuan(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`)
  return negative && hundredths > 0n ? `-${text}` : text
}

/** An amount as people say it: `4,986.42 万元`, `49.86 million yuan`; in English a small one in yuan. */
export function sayMoney(yuan: string, language: Language): { value: string; unit: string } {
  if (language === 'en' && yuan.replace('-', '').length <= '99999.99'.length)
    return { value: formatYuan(yuan), unit: 'yuan' }
  return { value: sayInUnits(yuan, language), unit: unitOf(language) }
}

/** The unit in which `sayInUnits` counts, for a picture that names it once. */
export function unitOf(language: Language): string {
  return language === 'zh' ? '万元' : 'million yuan'
}

/** An amount without its unit: in 万元, or in millions of yuan. */
export function sayInUnits(yuan: string, language: Language): string {
  return inUnits(yuan, language === 'zh' ? 6n : 8n)
}

/** `+5.00 %`, `−0.33 %`; the sign is always there. */
export function sayRate(rate: string): string {
  if (rate.startsWith('-')) return `−${rate.slice(1)}%`
  return Number(rate) === 0 ? `${rate}%` : `+${rate}%`
}

/** `+12,000.00`, `−800.00`, in yuan. */
export function sayChange(yuan: string): string {
  if (yuan.startsWith('-')) return `−${formatYuan(yuan.slice(1))}`
  return Number(yuan) === 0 ? formatYuan(yuan) : `+${formatYuan(yuan)}`
}
