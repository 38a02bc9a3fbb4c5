import { findingOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'

/** Where there is no official vehicle, nothing is spent on running one. */
export const vehicles: Rule = {
  code: 'vehicles',
  says: {
    zh: '公务用车是 0 辆，就没有运行维护费。',
    en: 'Without vehicles nothing is spent on running them.',
  },
  example: { zh: '公务用车 0 辆，运行维护费 24,500 元', en: 'No vehicle, 24,500 yuan to run it' },
  *check(book) {
    for (const { figures, headings, at } of book.statements) {
      for (const [index, count] of figures.entries()) {
        if (count.unit !== '辆' || Number(count.value) !== 0) continue
        const end = figures.findIndex(({ unit }, after) => after > index && unit === '辆')
        const running = figures
          .slice(index + 1, end < 0 ? undefined : end)
          .find(
            ({ kind, label, year }) => kind === 'money' && /运行(维护)?费/.test(label) && year === count.year,
          )
        if (running === undefined || Number(running.value ?? 0) === 0) continue
        yield findingOutcome({
          rule: vehicles.code,
          severity: 'warning',
          table: null,
          row: headings.at(-1) ?? null,
          column: running.label,
          term: { line: running.line, at },
          lines: [count.line],
          found: running.written,
          expected: '0',
          message: {
            zh: `${count.year} 年公务用车写的是 0 辆，却有运行维护费 ${running.written}。`,
            en: `There is no vehicle in ${count.year}, but ${running.written} to run it.`,
          },
        })
      }
    }
  },
}
