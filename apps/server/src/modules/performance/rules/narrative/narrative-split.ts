import { sumOrExplained } from '../explained.ts'
import type { Rule } from '../rule.ts'
import { amountAbout, placeOf, termOfSaid } from './view.ts'

/** Basic and project expenditure make all expenditure, this year and the year before. */
export const narrativeSplit: Rule = {
  code: 'narrative-split',
  says: {
    zh: '正文里基本支出加项目支出等于支出预算，两年都是。',
    en: 'In the narrative basic and project expenditure make all expenditure, in both years.',
  },
  example: { zh: '支出 10.00 元，基本 4.00 元，项目 5.99 元', en: '10.00 in all, basic 4.00, projects 5.99' },
  *check(book) {
    for (const year of [book.year, book.year - 1]) {
      const whole = amountAbout(book, 'expenditure', year) ?? amountAbout(book, 'income', year)
      const basic = amountAbout(book, 'basic', year)
      const project = amountAbout(book, 'project', year)
      if (whole === undefined || basic === undefined || project === undefined) continue
      const basis = {
        rule: narrativeSplit.code,
        ...placeOf(whole),
        whole: termOfSaid(whole),
        parts: [termOfSaid(basic, '基本支出'), termOfSaid(project, '项目支出')],
        what: { zh: '基本支出加项目支出', en: 'basic and project expenditure together' },
      }
      yield* sumOrExplained(book, basis)
    }
  },
}
