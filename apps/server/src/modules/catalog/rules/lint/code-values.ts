import { found, type ItemRule } from './rule.ts'

/** GB/T 39046 annex A. */
const lists = {
  type: ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '20'],
  levels: ['1', '2', '3', '4', '5', '6'],
  served: ['1', '2', '3', '4', '5', '6'],
  ways: ['1', '2', '3', '4', '9'],
} as const

/** Coded fields carry codes of their list (GB/T 39046 A). */
export const codeValues: ItemRule = {
  code: 'item.code-values',
  severity: 'error',
  title: { zh: '代码字段要用标准代码', en: 'Coded fields carry codes of their list' },
  applies: () => true,
  find: (item) =>
    (['type', 'levels', 'served', 'ways'] as const).flatMap((field) => {
      const codes: readonly string[] = lists[field]
      const value = item[field]
      const unknown = (typeof value === 'string' ? [value] : value).filter((code) => !codes.includes(code))
      if (unknown.length === 0) return []
      const shown = unknown.join('、')
      return [
        found(
          field,
          `代码 ${shown} 不在 GB/T 39046 的清单里`,
          `GB/T 39046 has no such code: ${unknown.join(', ')}.`,
        ),
      ]
    }),
  example: { breaks: { type: '1' }, holds: { type: '01', served: ['1'], ways: ['1', '2'] } },
}
