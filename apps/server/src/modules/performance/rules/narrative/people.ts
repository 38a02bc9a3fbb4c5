import type { NarrativeFigure, Statement } from '@yimen/contract'
import { agreed, findingOutcome } from '../outcome.ts'
import type { Outcome, Rule } from '../rule.ts'

const isPosts = ({ label }: NarrativeFigure) => /编制/.test(label) && !/合计|总|共/.test(label)

/** People: posts add up to their total, no more people than posts, retired people by kind add up. */
export const people: Rule = {
  code: 'people',
  says: {
    zh: '各类编制相加等于编制总数，实有人数不超过编制，离休加退休等于离退休。',
    en: 'Posts by kind make all posts, people do not exceed posts, and the retired add up.',
  },
  example: { zh: '离退休 3 人，其中离休 0 人、退休 2 人', en: '3 retired people, of whom 0 and 2' },
  *check(book) {
    for (const statement of book.statements) {
      const counts = statement.figures.filter(({ kind, unit }) => kind === 'count' && /[人名个]/.test(unit))
      const posts = counts.filter(isPosts)
      const all = counts.find(({ label }) => /编制(总数|合计|共)|(总|共)编制/.test(label))
      const actual = counts.find(({ label }) => /^(实际|实有|在职|现有)/.test(label))
      if (all && posts.length > 1)
        yield held(statement, all, posts, 'equal', '各类编制相加', 'the posts by kind')
      const limit = all ? [all] : posts
      if (actual && limit.length > 0)
        yield held(statement, actual, limit, 'most', '编制数', 'the number of posts')
      const retired = counts.find(({ label }) => /离退休/.test(label))
      const kinds = counts.filter(({ label }) => /^(离休|退休)(人员)?$/.test(label))
      if (retired && kinds.length === 2)
        yield held(statement, retired, kinds, 'equal', '离休加退休', 'the two kinds')
    }
  },
}

function held(
  { headings, at }: Statement,
  one: NarrativeFigure,
  others: readonly NarrativeFigure[],
  how: 'equal' | 'most',
  zh: string,
  en: string,
): Outcome {
  const sum = others.reduce((total, { value }) => total + Number(value ?? 0), 0)
  const found = Number(one.value ?? 0)
  if (how === 'equal' ? found === sum : found <= sum) {
    return agreed([one, ...others].map(({ line }) => ({ line, blank: false })))
  }
  return findingOutcome({
    rule: people.code,
    severity: how === 'equal' ? 'error' : 'warning',
    table: null,
    row: headings.at(-1) ?? null,
    column: one.label,
    term: { line: one.line, at },
    found: one.written,
    expected: how === 'equal' ? String(sum) : `≤ ${sum}`,
    message: {
      zh: `“${one.label}”写的是 ${one.written}，${zh}是 ${sum}。`,
      en: `“${one.label}” is ${one.written}; ${en} ${how === 'equal' ? 'make' : 'is'} ${sum}.`,
    },
    follows: `${others.map(({ label, value }) => `${label} ${value}`).join(' + ')} = ${sum}`,
  })
}
