import { squeeze } from './block.ts'

const numerals = '一二三四五六七八九十'
const tableHeading = new RegExp(`^附?表([${numerals}]+|\\d+)[：:]?([^，。；：、]{0,30}表)?$`)

/** The number of the table that a line heads, such as 表十一：; undefined when it heads none. */
export function tableNumber(text: string): number | undefined {
  const found = tableHeading.exec(squeeze(text))?.[1]
  if (found === undefined) return undefined
  if (/^\d+$/.test(found)) return Number(found)
  if (!found.startsWith('十')) return found.length === 1 ? numerals.indexOf(found) + 1 : undefined
  return found.length === 1 ? 10 : 11 + numerals.indexOf(found.slice(1))
}

/** The title that follows the number on the same line; empty when the line is the number alone. */
export function titleAfterNumber(text: string): string {
  return tableHeading.exec(squeeze(text))?.[2] ?? ''
}

/** A line that heads something and is not the rest of the cell before it. */
export function isHeading(text: string): boolean {
  const plain = squeeze(text)
  return (
    tableNumber(plain) !== undefined ||
    /^第[一二三四五六七八九十]+部分/.test(plain) ||
    /^(20\d\d)?[^，。；]{0,20}(情况表|明细表|预算表|申报表)$/.test(plain) ||
    /^（20\d\d年度?）$/.test(plain) ||
    /^单位[：:](万元|元)$/.test(plain)
  )
}
