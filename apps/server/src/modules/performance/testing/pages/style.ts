import type { AmountUnit } from '@yimen/contract'
import { type Amount, type DocumentBlock, row } from '../document.ts'
import type { Random } from '../random.ts'

/** How a table writes its amounts. */
export type Style = { readonly unit: AmountUnit; readonly cell: (fen: bigint) => Amount | string }

/** Yuan or ten thousand, grouped or not, nought as a blank or as a number. */
export function styleOf(random: Random): Style {
  const unit = random.chance(0.15) ? 'ten-thousand-yuan' : 'yuan'
  const grouped = random.chance(0.85)
  const blank = random.chance(0.4)
  const suffix = random.chance(0.3) ? ' ' : ''
  return {
    unit,
    cell: (fen) => (fen === 0n && blank ? '' : { fen, unit, suffix, grouped, alone: false }),
  }
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** The rows above a table: its number, its title, its unit. */
export function headOf(number: number, year: number, title: string, { unit }: Style): DocumentBlock[] {
  return [
    row(`表${numerals[number - 1]}：`, '', ''),
    row(`${year}年${title}`),
    row('', '', `单位：${unit === 'yuan' ? '元' : '万元'}`),
  ]
}
