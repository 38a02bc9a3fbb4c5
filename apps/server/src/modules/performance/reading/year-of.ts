import { type Block, onlyText } from './blocks/block.ts'
import { refuse } from './problem.ts'
import type { Segments } from './tables/segments.ts'
import { titleOf } from './tables/title-of.ts'

/** The year of the book: the one that most of its titles name. */
export function yearOf({ narrative, tables }: Segments): number {
  const opening = narrative.slice(0, 3).map((block: Block) => onlyText(block)?.text ?? '')
  const titles = [...opening, ...[...tables.values()].map(titleOf)]
  const counts = new Map<string, number>()
  for (const title of titles) {
    const year = /20\d\d/.exec(title)?.[0]
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (most) return Number(most[0])
  const wide = narrative.find((block) => /２０[０-９]{2}/.test(onlyText(block)?.text ?? ''))
  if (wide) {
    refuse(
      'full-width-digits',
      wide.line,
      `第 ${wide.line} 行的年份是全角数字，请改成半角。`,
      `Line ${wide.line}: the year is written in digits of full width.`,
    )
  }
  refuse(
    'year-missing',
    1,
    '标题里没有年份，不知道是哪一年的预算。',
    'No title names the year of the budget.',
  )
}
