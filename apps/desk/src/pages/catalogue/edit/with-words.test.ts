import type { Language, Text } from '@yimen/contract'
import { expect, test } from 'vitest'
import { withWords, wordsIn } from './with-words.ts'

test.each<[Text | undefined, Language, string, Text | undefined]>([
  [undefined, 'zh', '不收费', '不收费'],
  ['不收费', 'en', 'Free', { zh: '不收费', en: 'Free' }],
  [{ zh: '不收费', en: 'Free' }, 'en', '', '不收费'],
  [{ zh: '不收费', en: 'Free' }, 'zh', '免费', { zh: '免费', en: 'Free' }],
  ['不收费', 'zh', '', undefined],
  [undefined, 'en', 'Free', { zh: '', en: 'Free' }],
])('%j with other words in %s: %j', (text, language, typed, after) => {
  expect(withWords(text, language, typed)).toEqual(after)
})

test('a plain text has no English words', () => {
  expect(wordsIn('不收费', 'en')).toBe('')
  expect(wordsIn('不收费', 'zh')).toBe('不收费')
})
