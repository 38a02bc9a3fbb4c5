import { expect, test } from 'vitest'
import { draftEndingWords, keptAfterTelling } from './draft-ending.ts'

test.each([
  ['2026-10-21', '2026-10-16', 5, '2026-10-21', 'told in good time: it stays as it was promised'],
  ['2026-10-21', '2026-10-18', 5, '2026-10-23', 'told late: the days of notice are given all the same'],
  ['2026-10-21', '2026-12-01', 5, '2026-12-06', 'told after a long standstill'],
  ['2026-10-21', '2026-10-21', 0, '2026-10-21', 'a district without days of notice'],
])('kept until %s, told on %s with %i days: kept until %s (%s)', (kept, today, days, expected) => {
  expect(keptAfterTelling(kept, today, days)).toBe(expected)
})

test('the words name the matter, for whom, and the day', () => {
  const { title, words } = draftEndingWords(
    { name: '刻章补助', nameEnglish: 'Seals' },
    '栗树木作',
    '2026-10-21',
  )
  expect(title).toEqual({
    zh: '您没填完的“刻章补助”保留到 10 月 21 日',
    en: 'Your unfinished “Seals” is kept until 21 October',
  })
  expect(words.zh).toContain('栗树木作')
})
