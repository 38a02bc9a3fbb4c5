import { sumOutcome } from '../outcome.ts'
import type { Rule } from '../rule.ts'
import { placeOf, saidIn, termOfSaid } from './view.ts'

/** What stands after 其中 adds up to the amount before it. A single part may be less than the whole. */
export const partsOfWhole: Rule = {
  code: 'narrative-parts',
  says: { zh: '“其中”后面各项相加等于前面的数。', en: 'The parts after 其中 add up to the amount before.' },
  example: { zh: '10.00 元，其中甲 4.00 元、乙 5.99 元', en: '10.00, of which 4.00 and 5.99' },
  *check(book) {
    for (const said of saidIn(book)) {
      const { statement, index, figure } = said
      if (figure.kind !== 'money' || figure.role !== 'amount') continue
      const parts = statement.figures
        .map((part, at) => ({ statement, figure: part, index: at }))
        .filter((part) => part.figure.partOf === index)
      if (parts.length < 2) continue
      yield* sumOutcome({
        rule: partsOfWhole.code,
        ...placeOf(said),
        whole: termOfSaid(said),
        parts: parts.map((part) => termOfSaid(part)),
        what: { zh: '“其中”各项相加', en: 'the sum of its parts' },
      })
    }
  },
}
